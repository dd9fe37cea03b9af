import * as z from 'zod';

import { objectOf } from '../define.ts';
import { actionSchema } from './action.ts';
import { confirmSchema } from './confirm.ts';
import { iconSchema } from './icon.ts';

/** An item of a block's menu, strictly. */
export const blockControlSchema = objectOf({
  icon: iconSchema.optional().describe('Shown before the label.'),
  label: z.string().describe("The menu item's text."),
  onPress: actionSchema.describe('Dispatched when the item is chosen.'),
  confirm: confirmSchema.optional().describe('Asked before the action happens.'),
}).meta({
  description: "An item of a block's menu.",
  examples: [
    { label: 'Edit', icon: 'edit', onPress: { action: 'edit' } },
    {
      label: 'Remove',
      icon: 'delete',
      onPress: { action: 'remove' },
      confirm: { title: 'Remove it?', text: 'This cannot be undone.', confirm: 'Remove' },
    },
  ],
});

/** An item of a block's menu. */
export interface BlockControl extends z.infer<typeof blockControlSchema> {}
