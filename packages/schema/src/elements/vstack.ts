import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const vstack = defineElement({
  type: 'vstack',
  description: 'Elements below each other.',
  shape: ({ descendant }) => ({
    align: z
      .enum(['start', 'center', 'end'])
      .optional()
      .meta({
        description: 'Where each element stands across the stack.',
        default: 'start',
        enumDescriptions: ['At the start of the line.', 'In its middle.', 'At its end.'],
      }),
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
