import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { confirmSchema } from '../values/confirm.ts';
import { stateKeySchema } from '../values/state-key.ts';

export const radio = defineElement({
  type: 'radio',
  description: 'One of several choices: radios that share a state key are one group.',
  shape: () => ({
    state: stateKeySchema.describe('The state key that holds the chosen `value`.'),
    value: z.union([z.string(), z.number()]).describe('What the state holds when this is chosen.'),
    confirm: confirmSchema.optional().describe('Asked before the choice changes.'),
    disabled: z
      .boolean()
      .optional()
      .meta({ description: 'Whether this cannot be chosen.', default: false }),
  }),
  identity: ['state', 'value'],
  examples: [
    { type: 'radio', state: 'plan', value: 'team' },
    {
      type: 'radio',
      state: 'plan',
      value: 'enterprise',
      disabled: false,
      confirm: {
        title: 'Change the plan?',
        text: 'The price changes with the next invoice.',
        confirm: 'Change',
      },
    },
  ],
});

/** One of several choices: radios that share a state key are one group. */
export interface RadioElement extends ElementOf<typeof radio> {}
