import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const step = defineElement({
  type: 'step',
  description: 'One step of a stepper.',
  shape: ({ descendant }) => ({
    id: z.string().describe('What `activeStep` of the stepper names; unique among the steps.'),
    title: z
      .string()
      .max(50)
      .optional()
      .describe('The name of the step. A step without one is called `Step n`.'),
    next: z
      .boolean()
      .optional()
      .meta({ description: 'Whether the person may go on from this step.', default: false }),
    children: z.array(descendant).min(1).describe("The step's content."),
  }),
  reading: { fallbacks: { children: [] }, home: 'stepper' },
  identity: ['id'],
  examples: [
    {
      type: 'step',
      id: 'repository',
      title: 'Repository',
      next: true,
      children: [{ type: 'text', children: ['Choose a repository.'] }],
    },
  ],
});

/** One step of a stepper. */
export interface StepElement extends ElementOf<typeof step> {}
