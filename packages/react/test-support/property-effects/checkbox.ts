import type { ElementEffects } from './effect.ts';
import { press } from './gestures.ts';
import { questionEffects } from './question.ts';

const element = { type: 'checkbox', state: 'topics', value: 'news' };
const tick = press('checkbox');

export const checkbox: ElementEffects = {
  element,
  effects: {
    state: { seen: 'request', values: ['topics', 'others'], act: tick },
    'value as text': { seen: 'request', values: ['news', 'jobs'], act: tick },
    'value as number': { seen: 'request', values: [1, 2, '1'], act: tick },
    ...questionEffects(element, 'confirm', 'request', tick),
  },
};
