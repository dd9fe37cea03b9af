import { mount } from '../mount.tsx';
import type { ElementEffects } from './effect.ts';
import { otherWords, words } from './parts.ts';

export const divider: ElementEffects = {
  element: { type: 'divider' },
  draw: (element, options) =>
    mount({ type: 'block', children: [...words, element, ...otherWords] }, options),
  effects: { size: { seen: 'look' } },
  forms: {
    'in a line': {
      element: { type: 'divider' },
      draw: (element, options) =>
        mount({ type: 'hstack', children: [...words, element, ...otherWords] }, options),
      effects: { size: { seen: 'look' } },
    },
  },
};
