import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const hstack = defineElement({
  type: 'hstack',
  description: 'Elements side by side; they wrap where the place is narrow.',
  shape: ({ descendant }) => ({
    align: z
      .enum(['start', 'center', 'end'])
      .optional()
      .describe('How the elements are distributed along the line; `start` when absent.'),
    children: z.array(descendant).describe('The elements in the stack.'),
  }),
  reading: { fallbacks: { children: [] } },
  examples: [
    {
      type: 'hstack',
      align: 'center',
      children: [
        { type: 'text', children: ['First'] },
        { type: 'text', children: ['Second'] },
      ],
    },
  ],
});

/** Elements side by side; they wrap where the place is narrow. */
export interface HStackElement extends ElementOf<typeof hstack> {}
