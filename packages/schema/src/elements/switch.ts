import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { actionSchema } from '../values/action.ts';
import { confirmSchema } from '../values/confirm.ts';
import { stateKeySchema } from '../values/state-key.ts';

export const switchElement = defineElement({
  type: 'switch',
  description: 'A setting that is on or off.',
  shape: () => ({
    state: stateKeySchema.describe('The state key that holds `true` or `false`.'),
    initialValue: z
      .boolean()
      .optional()
      .meta({ description: 'The setting while the state has none.', default: false }),
    onValueChange: actionSchema.optional().describe('Dispatched after the setting has changed.'),
    confirm: confirmSchema
      .optional()
      .describe('Asked before the setting changes; whoever refuses keeps the old one.'),
    disabled: z
      .boolean()
      .optional()
      .meta({ description: 'Whether the setting cannot be changed.', default: false }),
  }),
  identity: ['state'],
  seed: 'initialValue',
  examples: [
    { type: 'switch', state: 'notify', initialValue: true },
    {
      type: 'switch',
      state: 'public',
      disabled: false,
      onValueChange: { action: 'publish', public: { $state: 'public' } },
      confirm: {
        title: 'Change who can see this?',
        text: 'It takes effect at once.',
        confirm: 'Change',
      },
    },
  ],
});

/** A setting that is on or off. */
export interface SwitchElement extends ElementOf<typeof switchElement> {}
