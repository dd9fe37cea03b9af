import { mount } from '../mount.tsx';
import type { ElementEffects } from './effect.ts';

const bold = { type: 'text', style: 'bold', children: 'words' };

export const text: ElementEffects = {
  element: { type: 'text', children: 'Some words' },
  effects: {
    style: {
      seen: ['dom', 'look'],
      values: [undefined, 'bold', 'italic', 'code', 'strikethrough'],
    },
    'children as text': { seen: 'dom', values: ['Some words', 'Other words'] },
    'children as elements': {
      seen: 'dom',
      values: [
        ['Some ', 'words'],
        ['Some ', bold],
      ],
    },
  },
  forms: {
    'in a line of text': {
      element: { type: 'text', children: 'Some words' },
      draw: (element, options) => mount({ type: 'hint', children: [element] }, options),
      effects: {
        style: {
          seen: ['dom', 'look'],
          values: [undefined, 'bold', 'italic', 'code', 'strikethrough'],
        },
        'children as elements': {
          seen: 'dom',
          values: [
            ['Some ', 'words'],
            ['Some ', bold],
          ],
        },
      },
    },
  },
};
