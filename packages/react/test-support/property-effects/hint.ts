import type { ElementEffects } from './effect.ts';
import { otherWords, words } from './parts.ts';

export const hint: ElementEffects = {
  element: { type: 'hint', children: words },
  effects: { children: { seen: 'dom', values: [words, otherWords] } },
};
