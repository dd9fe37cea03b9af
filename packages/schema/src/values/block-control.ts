import * as z from 'zod';

import { objectOf } from '../define.ts';
import { actionSchema } from './action.ts';
import { confirmSchema } from './confirm.ts';
import { iconSchema } from './icon.ts';

export const blockControlSchema = objectOf({
  icon: iconSchema.optional().describe('Shown before the label.'),
  label: z.string().describe("The menu item's text."),
  onPress: actionSchema.describe('Dispatched when the item is chosen.'),
  confirm: confirmSchema.optional().describe('Asked before the action happens.'),
}).describe("An item of a block's menu.");

/** An item of a block's menu. */
export interface BlockControl extends z.infer<typeof blockControlSchema> {}
