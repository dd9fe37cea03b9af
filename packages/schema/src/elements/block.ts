import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { blockControlSchema } from '../values/block-control.ts';

export const block = defineElement({
  type: 'block',
  description: 'The root of a block in a document: what the block shows, and its menu.',
  shape: ({ descendant }) => ({
    children: z.array(descendant).describe("The block's content."),
    controls: z
      .array(z.union([blockControlSchema, z.array(blockControlSchema)]))
      .optional()
      .describe(
        "The items of the menu in the block's corner; an inner array is a group. The menu shows only where the document can be edited.",
      ),
  }),
  reading: { fallbacks: { children: [] }, nested: 'vstack' },
  examples: [
    {
      type: 'block',
      children: [{ type: 'text', children: ['Hello'] }],
      controls: [
        { label: 'Edit', icon: 'edit', onPress: { action: 'edit' } },
        [{ label: 'Remove', icon: 'delete', onPress: { action: 'remove' } }],
      ],
    },
  ],
});

/** The root of a block in a document. */
export interface BlockElement extends ElementOf<typeof block> {}
