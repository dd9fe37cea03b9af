import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { blockControlSchema } from '../values/block-control.ts';

export const block = defineElement({
  type: 'block',
  description: 'The root of a block in a document.',
  shape: ({ descendant }) => ({
    children: z.array(descendant).describe("The block's content."),
    controls: z
      .array(z.union([blockControlSchema, z.array(blockControlSchema)]))
      .optional()
      .describe("Items of the menu in the block's corner; an inner array is a group."),
  }),
  reading: { fallbacks: { children: [] }, nested: 'vstack' },
  examples: [
    {
      type: 'block',
      children: [{ type: 'text', children: ['Hello'] }],
      controls: [{ label: 'Settings', icon: 'settings', onPress: { action: 'settings' } }],
    },
  ],
});

/** The root of a block in a document. */
export interface BlockElement extends ElementOf<typeof block> {}
