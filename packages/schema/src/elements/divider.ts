import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const divider = defineElement({
  type: 'divider',
  description: 'A line between elements.',
  shape: () => ({
    size: z
      .enum(['small', 'medium', 'large'])
      .optional()
      .describe('The space around the line; `medium` when absent.'),
  }),
  examples: [{ type: 'divider', size: 'large' }],
});

/** A line between elements. */
export interface DividerElement extends ElementOf<typeof divider> {}
