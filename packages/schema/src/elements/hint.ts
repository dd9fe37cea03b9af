import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const hint = defineElement({
  type: 'hint',
  description: 'A quieter line that explains what stands near it.',
  shape: ({ inline }) => ({
    children: z.array(inline).describe('The texts, images and links of the line.'),
  }),
  reading: { fallbacks: { children: [] } },
  examples: [{ type: 'hint', children: [{ type: 'text', children: ['Only you can see this.'] }] }],
});

/** A quieter line that explains what stands near it. */
export interface HintElement extends ElementOf<typeof hint> {}
