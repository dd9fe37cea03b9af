import type { ElementEffects } from './effect.ts';
import { press } from './gestures.ts';
import { questionEffects } from './question.ts';

const element = { type: 'radio', state: 'plan', value: 'team' };
const choose = press('radio');

export const radio: ElementEffects = {
  element,
  effects: {
    state: { seen: 'request', values: ['plan', 'other'], act: choose },
    'value as text': { seen: 'request', values: ['team', 'free'], act: choose },
    'value as number': { seen: 'request', values: [1, 2, '1'], act: choose },
    ...questionEffects(element, 'confirm', 'request', choose),
    disabled: { seen: ['accessibility', 'request'], values: [undefined, true], act: choose },
  },
};
