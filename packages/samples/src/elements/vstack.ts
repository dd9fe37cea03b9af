import type { VStackElement } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

export const vstackSample = defineSample({
  type: 'vstack',
  title: 'Vertical stack',
  description: 'Elements below each other.',
  variants: {
    default: { element: stack() },
    start: { element: { ...stack(), align: 'start' } },
    center: { element: { ...stack(), align: 'center' } },
    end: { element: { ...stack(), align: 'end' } },
    empty: { element: { type: 'vstack', children: [] } },
  },
});

function stack(): VStackElement {
  return {
    type: 'vstack',
    children: [
      { type: 'text', children: [{ type: 'text', style: 'bold', children: ['No results'] }] },
      { type: 'text', children: ['Nothing matches “webhok”. Did you mean “webhook”?'] },
      {
        type: 'button',
        label: 'Search for “webhook”',
        icon: 'search',
        onPress: { action: 'search' },
      },
    ],
  };
}
