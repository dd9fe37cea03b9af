import * as z from 'zod';

import { objectOf } from '../define.ts';
export const confirmSchema = objectOf({
  title: z.string().max(100).describe("The dialog's title."),
  text: z.string().max(300).describe('What the person is about to do.'),
  confirm: z.string().max(30).describe('The label of the button that goes ahead.'),
  style: z.enum(['primary', 'danger']).optional().describe('`primary` when absent.'),
}).describe('A question that is asked before the action happens.');

/** A question that is asked before the action happens. */
export interface Confirm extends z.infer<typeof confirmSchema> {}
