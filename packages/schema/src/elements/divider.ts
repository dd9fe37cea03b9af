import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const divider = defineElement({
  type: 'divider',
  description: 'A line between elements: across a column, upright in an `hstack`.',
  shape: () => ({
    size: z
      .enum(['small', 'medium', 'large'])
      .optional()
      .meta({
        description: 'How much space there is around the line.',
        default: 'medium',
        enumDescriptions: ['No space besides that of the line.', 'Some space.', 'Much space.'],
      }),
  }),
  examples: [{ type: 'divider', size: 'large' }],
});

/** A line between elements. */
export interface DividerElement extends ElementOf<typeof divider> {}
