import type { ButtonElement, HStackElement } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

export const hstackSample = defineSample({
  type: 'hstack',
  title: 'Horizontal stack',
  description: 'Elements side by side; they wrap where the place is narrow.',
  variants: {
    default: {
      element: {
        type: 'hstack',
        children: [
          {
            type: 'box',
            grow: 1,
            children: [{ type: 'textinput', state: 'q', placeholder: 'Search pages' }],
          },
          button('Search'),
        ],
      },
    },
    start: { element: aligned('start') },
    center: { element: aligned('center') },
    end: { element: aligned('end') },
    wrapping: {
      element: {
        type: 'hstack',
        children: Array.from({ length: 14 }, (_, index) => button(`Version ${index + 1}.0`)),
      },
    },
  },
});

function aligned(align: NonNullable<HStackElement['align']>): HStackElement {
  return { type: 'hstack', align, children: [button('Cancel'), button('Save draft')] };
}

function button(label: string): ButtonElement {
  return { type: 'button', label, onPress: { action: 'press', label } };
}
