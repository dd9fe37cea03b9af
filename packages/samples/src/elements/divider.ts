import type { DividerElement, RootElement } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

export const dividerSample = defineSample({
  type: 'divider',
  title: 'Divider',
  description: 'A line between what does not belong together.',
  within: betweenTexts,
  variants: {
    default: { element: { type: 'divider' } },
    small: { element: { type: 'divider', size: 'small' } },
    medium: { element: { type: 'divider', size: 'medium' } },
    large: { element: { type: 'divider', size: 'large' } },
    vertical: {
      element: { type: 'divider' },
      within: (divider) => ({
        type: 'block',
        children: [
          {
            type: 'hstack',
            children: [
              { type: 'text', children: ['12 pages'] },
              divider,
              { type: 'text', children: ['3 drafts'] },
            ],
          },
        ],
      }),
    },
  },
});

function betweenTexts(divider: DividerElement): RootElement {
  return {
    type: 'block',
    children: [
      { type: 'text', children: ['What is published'] },
      divider,
      { type: 'text', children: ['What is still a draft'] },
    ],
  };
}
