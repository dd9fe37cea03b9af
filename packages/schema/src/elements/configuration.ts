import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const configuration = defineElement({
  type: 'configuration',
  description: 'The root of a component in which an installation is configured.',
  shape: ({ descendant, ref }) => ({
    children: z
      .union([z.array(ref('stepper')).min(1).max(1), z.array(descendant).min(1)])
      .describe('Either one stepper, or one or more other elements.'),
  }),
  reading: { fallbacks: { children: [] }, nested: 'vstack' },
  examples: [
    {
      type: 'configuration',
      children: [
        { type: 'input', label: 'Notify me', element: { type: 'switch', state: 'notify' } },
      ],
    },
  ],
});

/** The root of a component in which an installation is configured. */
export interface ConfigurationElement extends ElementOf<typeof configuration> {}
