import type { ImageElement, RootElement } from '@contentkit/schema/reader';

import { defineSample } from '../define-sample.ts';

export const imageSample = defineSample({
  type: 'image',
  title: 'Image',
  description: 'A picture that keeps its place while it loads.',
  variants: {
    default: {
      element: { type: 'image', source: { url: 'images/harbour.svg' }, aspectRatio: 16 / 9 },
    },
    square: {
      element: { type: 'image', source: { url: 'images/ada.svg' }, aspectRatio: 1 },
      within: asIcon,
    },
    unknownRatio: {
      element: { type: 'image', source: { url: 'images/pipeline.svg' }, aspectRatio: 0 },
    },
    missing: {
      element: { type: 'image', source: { url: 'images/missing.svg' }, aspectRatio: 4 },
    },
  },
});

function asIcon(image: ImageElement): RootElement {
  return {
    type: 'block',
    children: [{ type: 'card', title: 'Ada Lovelace', hint: 'An image as an icon', icon: image }],
  };
}
