import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { actionSchema } from '../values/action.ts';
import { iconSchema } from '../values/icon.ts';

export const card = defineElement({
  type: 'card',
  description: 'A framed group with a head; it can be pressed as a whole when it has an action.',
  shape: ({ descendant, inline, ref }) => ({
    title: z.string().optional().describe("The card's heading."),
    hint: z
      .union([z.string(), z.array(inline)])
      .optional()
      .describe('A quieter line under the title.'),
    icon: z
      .union([iconSchema, ref('image')])
      .optional()
      .describe('Stands before the title: the name of an icon, or a picture.'),
    onPress: actionSchema
      .optional()
      .describe('Dispatched when the card is pressed, by keyboard too.'),
    children: z.array(descendant).optional().describe("The card's content."),
    buttons: z
      .array(ref('button'))
      .optional()
      .describe("Buttons in the card's top corner; they do not press the card."),
  }),
  examples: [
    {
      type: 'card',
      title: 'Design review',
      hint: [{ type: 'text', children: ['Due on Friday'] }],
      icon: 'check-circle',
      onPress: { action: 'open' },
      children: [{ type: 'text', children: ['Three comments are open.'] }],
      buttons: [{ type: 'button', icon: 'star', tooltip: 'Follow', onPress: { action: 'follow' } }],
    },
    { type: 'card', title: 'Nothing due', hint: 'You are up to date.' },
  ],
});

/** A framed group with a head; pressable as a whole when it has an action. */
export interface CardElement extends ElementOf<typeof card> {}
