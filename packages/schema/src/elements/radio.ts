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
    disabled: z.boolean().optional().describe('Whether this cannot be chosen.'),
  }),
  reading: { critical: ['confirm'] },
  identity: ['state', 'value'],
  examples: [{ type: 'radio', state: 'plan', value: 'team' }],
});

/** One of several choices: radios that share a state key are one group. */
export interface RadioElement extends ElementOf<typeof radio> {}
