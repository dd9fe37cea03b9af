import * as z from 'zod';

import { defineElement, objectOf, type ElementOf } from '../define.ts';
import { contentKitUrlSchema } from '../values/content-kit-url.ts';

export const link = defineElement({
  type: 'link',
  description: 'A link that opens in a new tab, unless the host app navigates.',
  shape: () => ({
    target: objectOf({
      url: z
        .union([z.string(), contentKitUrlSchema])
        .describe('An `http:`, `https:` or `mailto:` URL, or its parts.'),
    }).describe('Where the link leads.'),
    children: z.union([z.string(), z.array(z.string())]).describe('The text of the link.'),
  }),
  reading: { fallbacks: { children: [] }, without: 'text' },
  examples: [{ type: 'link', target: { url: 'https://example.com' }, children: ['An example'] }],
});

/** A link that opens in a new tab, unless the host app navigates. */
export interface LinkElement extends ElementOf<typeof link> {}
