import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const hstack = defineElement({
  type: 'hstack',
  description: 'Elements side by side; they wrap where the place is narrow.',
  shape: ({ descendant }) => ({
    align: z
      .enum(['start', 'center', 'end'])
      .optional()
      .meta({
        description: 'Where the elements stand along the line.',
        default: 'start',
        enumDescriptions: ['At its start.', 'In its middle.', 'At its end.'],
      }),
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
