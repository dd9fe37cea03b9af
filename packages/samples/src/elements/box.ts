import type { BoxElement, RootElement } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

const card = { type: 'card' as const, title: 'Takes the rest of the line' };

export const boxSample = defineSample({
  type: 'box',
  title: 'Box',
  description: 'A part of a stack that can take a share of the free space.',
  within: besideButton,
  variants: {
    default: { element: { type: 'box', grow: 1, children: [card] } },
    natural: {
      element: { type: 'box', children: [{ type: 'card', title: 'As wide as its content' }] },
    },
    shares: {
      element: { type: 'box', grow: 2, children: [{ type: 'card', title: 'Two shares' }] },
      within: (box) => ({
        type: 'block',
        children: [
          {
            type: 'hstack',
            children: [
              box,
              { type: 'box', grow: 1, children: [{ type: 'card', title: 'One share' }] },
            ],
          },
        ],
      }),
    },
  },
});

function besideButton(box: BoxElement): RootElement {
  return {
    type: 'block',
    children: [
      {
        type: 'hstack',
        children: [box, { type: 'button', label: 'Keeps its size', onPress: { action: 'press' } }],
      },
    ],
  };
}
