import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { confirmSchema } from '../values/confirm.ts';
import { stateKeySchema } from '../values/state-key.ts';

export const checkbox = defineElement({
  type: 'checkbox',
  description: 'A choice that is ticked or not: the state key holds an array of ticked values.',
  shape: () => ({
    state: stateKeySchema.describe('The state key that holds the array of ticked values.'),
    value: z.union([z.string(), z.number()]).describe('What the array holds when this is ticked.'),
    confirm: confirmSchema.optional().describe('Asked before the choice changes.'),
  }),
  identity: ['state', 'value'],
  examples: [
    { type: 'checkbox', state: 'topics', value: 'releases' },
    {
      type: 'checkbox',
      state: 'topics',
      value: 'everything',
      confirm: {
        title: 'Follow everything?',
        text: 'That is about 200 messages a day.',
        confirm: 'Follow everything',
      },
    },
  ],
});

/** A choice that is ticked or not: the state key holds an array of ticked values. */
export interface CheckboxElement extends ElementOf<typeof checkbox> {}
