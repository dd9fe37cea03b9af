import * as z from 'zod';

import { defineElement, objectOf, type ElementOf } from '../define.ts';

export const image = defineElement({
  type: 'image',
  description: 'A picture that keeps its place while it loads.',
  shape: () => ({
    source: objectOf({
      url: z
        .string()
        .meta({ format: 'uri' })
        .describe(
          "The picture's URL; a relative one is resolved against the integration's public endpoint.",
        ),
    }).describe('The picture.'),
    aspectRatio: z
      .number()
      .describe('Width divided by height, so that the place is kept; 0 lets the picture decide.'),
  }),
  // Integrations send `aspectRatio: null`; the picture then decides, once it has loaded.
  reading: { fallbacks: { aspectRatio: 0 } },
  examples: [
    { type: 'image', source: { url: 'https://example.com/diagram.png' }, aspectRatio: 1.5 },
  ],
});

/** A picture that keeps its place while it loads. */
export interface ImageElement extends ElementOf<typeof image> {}
