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
    initialValue: z.boolean().optional().describe('The setting while the state has none.'),
    onValueChange: actionSchema.optional().describe('Dispatched after the setting has changed.'),
    confirm: confirmSchema.optional().describe('Asked before the setting changes.'),
    disabled: z.boolean().optional().describe('Whether the setting cannot be changed.'),
  }),
  reading: { critical: ['confirm'] },
  identity: ['state'],
  seed: 'initialValue',
  examples: [{ type: 'switch', state: 'notify', initialValue: true }],
});

/** A setting that is on or off. */
export interface SwitchElement extends ElementOf<typeof switchElement> {}
