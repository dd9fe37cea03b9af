import * as z from 'zod';

import { defineElement, objectOf, type ElementOf } from '../define.ts';
import { dynamicBindingSchema } from '../values/binding.ts';
import { recordOf } from '../values/record.ts';

export const webframe = defineElement({
  type: 'webframe',
  description: "A sandboxed frame with a page of the integration's.",
  shape: ({ ref }) => ({
    source: objectOf({ url: z.string().describe("The page's URL.") }).describe(
      'What the frame shows.',
    ),
    aspectRatio: z
      .number()
      .optional()
      .describe('Width divided by height; 16:9 when absent, until the page asks otherwise.'),
    buttons: z.array(ref('button')).optional().describe("Buttons that overlay the frame's corner."),
    data: recordOf(z.union([z.string(), dynamicBindingSchema]))
      .optional()
      .describe('Sent to the page, and again whenever a bound value changes.'),
  }),
  identity: ['source.url'],
  examples: [
    {
      type: 'webframe',
      source: { url: 'https://example.com/chart' },
      aspectRatio: 2,
      data: { query: { $state: 'query' } },
    },
  ],
});

/** A sandboxed frame with a page of the integration's. */
export interface WebFrameElement extends ElementOf<typeof webframe> {}
