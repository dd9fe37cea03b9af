import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const step = defineElement({
  type: 'step',
  description: 'One step of a stepper.',
  shape: ({ descendant }) => ({
    id: z.string().describe('What `activeStep` names.'),
    title: z.string().max(50).optional().describe("The step's name; `Step n` when absent."),
    next: z
      .boolean()
      .optional()
      .describe('Whether the person may go on from this step; `false` when absent.'),
    children: z.array(descendant).min(1).describe("The step's content."),
  }),
  reading: { fallbacks: { children: [] } },
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
