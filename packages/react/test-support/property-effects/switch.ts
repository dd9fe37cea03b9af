import type { ElementEffects } from './effect.ts';
import { press } from './gestures.ts';
import { actions } from './parts.ts';
import { questionEffects } from './question.ts';

const element = { type: 'switch', state: 'notify' };
const turn = press('switch');

export const switchEffects: ElementEffects = {
  element,
  effects: {
    state: { seen: 'request', values: ['notify', 'public'], act: turn },
    initialValue: { seen: ['accessibility', 'request'], values: [undefined, true] },
    onValueChange: { seen: 'action', values: [undefined, ...actions], act: turn },
    ...questionEffects(element, 'confirm', 'request', turn),
    disabled: { seen: ['accessibility', 'request'], values: [undefined, true], act: turn },
  },
};
