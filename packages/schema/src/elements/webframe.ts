import * as z from 'zod';

import { defineElement, objectOf, type ElementOf } from '../define.ts';
import { dynamicBindingSchema } from '../values/binding.ts';
import { recordOf } from '../values/record.ts';

export const webframe = defineElement({
  type: 'webframe',
  description: "A sandboxed frame with a page of the integration's.",
  shape: ({ ref }) => ({
    source: objectOf({
      url: z
        .string()
        .describe(
          "The page's URL; a relative one is resolved against the integration's public endpoint.",
        ),
    }).describe('What the frame shows.'),
    aspectRatio: z
      .number()
      .optional()
      .describe(
        'Width divided by height, until the page asks otherwise. A frame without one is 16:9, and fills a fullscreen modal.',
      ),
    buttons: z.array(ref('button')).optional().describe("Buttons that overlay the frame's corner."),
    data: recordOf(z.union([z.string(), dynamicBindingSchema]))
      .optional()
      .describe(
        'Texts and bindings that are sent to the page, and again whenever a bound value changes.',
      ),
  }),
  identity: ['source.url'],
  examples: [
    {
      type: 'webframe',
      source: { url: 'https://example.com/chart' },
      aspectRatio: 2,
      data: { query: { $state: 'query' }, unit: 'days' },
      buttons: [
        { type: 'button', icon: 'maximize', tooltip: 'Enlarge', onPress: { action: 'enlarge' } },
      ],
    },
  ],
});

/** A sandboxed frame with a page of the integration's. */
export interface WebFrameElement extends ElementOf<typeof webframe> {}
