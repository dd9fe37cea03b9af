import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { actionSchema } from '../values/action.ts';

export const stepper = defineElement({
  type: 'stepper',
  description: 'A configuration in steps, one of which is shown.',
  shape: ({ ref }) => ({
    activeStep: z
      .string()
      .describe('The id of the step that is shown. An unknown one shows the first step.'),
    onStepChange: actionSchema.describe(
      "Dispatched by Back and Next, with the target's id as `activeStep`.",
    ),
    onComplete: actionSchema.describe('Dispatched by Next on the last step.'),
    children: z.array(ref('step')).min(1).describe('The steps, in their order.'),
  }),
  // An unknown `activeStep` shows the first step, which is what an absent one means too.
  reading: {
    fallbacks: { activeStep: '', children: [] },
    names: ['activeStep', 'id'],
  },
  examples: [
    {
      type: 'stepper',
      activeStep: 'repository',
      onStepChange: { action: 'step' },
      onComplete: { action: 'finish' },
      children: [
        {
          type: 'step',
          id: 'repository',
          title: 'Repository',
          next: true,
          children: [{ type: 'text', children: ['Choose a repository.'] }],
        },
        {
          type: 'step',
          id: 'branch',
          title: 'Branch',
          children: [{ type: 'text', children: ['Choose a branch.'] }],
        },
      ],
    },
  ],
});

/** A configuration in steps, one of which is shown. */
export interface StepperElement extends ElementOf<typeof stepper> {}
