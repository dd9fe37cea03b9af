import { mount } from '../mount.tsx';
import type { ElementEffects } from './effect.ts';
import { otherWords, words } from './parts.ts';

export const box: ElementEffects = {
  element: { type: 'box', children: words },
  draw: (element, options) => {
    const neighbour = { type: 'box', grow: 1, children: otherWords };
    return mount({ type: 'hstack', children: [element, neighbour] }, options);
  },
  effects: {
    grow: { seen: 'look', values: [undefined, 0.5, 1, 2, 99] },
    children: { seen: 'dom', values: [words, otherWords] },
  },
};
