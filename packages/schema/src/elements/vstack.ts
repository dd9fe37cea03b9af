import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const vstack = defineElement({
  type: 'vstack',
  description: 'Elements below each other.',
  shape: ({ descendant }) => ({
    align: z
      .enum(['start', 'center', 'end'])
      .optional()
      .describe('Where the elements stand across the stack; `start` when absent.'),
    children: z.array(descendant).describe('The elements in the stack.'),
  }),
  reading: { fallbacks: { children: [] } },
  examples: [
    {
      type: 'vstack',
      align: 'center',
      children: [
        { type: 'text', children: ['First'] },
        { type: 'text', children: ['Second'] },
      ],
    },
  ],
});

/** Elements below each other. */
export interface VStackElement extends ElementOf<typeof vstack> {}
