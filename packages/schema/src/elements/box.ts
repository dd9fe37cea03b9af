import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const box = defineElement({
  type: 'box',
  description: 'A part of a stack that can take a share of the free space.',
  shape: ({ descendant }) => ({
    grow: z
      .number()
      .optional()
      .describe('The share of the free space that the box takes in a stack, from 0 to 100.')
      .meta({ default: 0 }),
    children: z.array(descendant).describe('The elements in the box.'),
  }),
  reading: { fallbacks: { children: [] } },
  examples: [{ type: 'box', grow: 1, children: [{ type: 'text', children: ['Takes the rest'] }] }],
});

/** A part of a stack that can take a share of the free space. */
export interface BoxElement extends ElementOf<typeof box> {}
