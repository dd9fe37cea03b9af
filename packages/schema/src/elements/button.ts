import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { actionSchema } from '../values/action.ts';
import { confirmSchema } from '../values/confirm.ts';
import { iconSchema } from '../values/icon.ts';

export const button = defineElement({
  type: 'button',
  description: 'A button that dispatches an action.',
  shape: () => ({
    style: z
      .enum(['primary', 'secondary', 'danger'])
      .optional()
      .describe('How much weight the button has; `secondary` when absent.'),
    onPress: actionSchema.describe('Dispatched when the button is pressed.'),
    icon: iconSchema.optional().describe('Shown before the label.'),
    trailingIcon: iconSchema.optional().describe('Shown after the label.'),
    label: z
      .string()
      .optional()
      .describe("The button's text. Without it, the tooltip or the icon names the button."),
    tooltip: z.string().optional().describe('Shown on hover and focus.'),
    confirm: confirmSchema.optional().describe('Asked before the action happens.'),
    disabled: z.boolean().optional().describe('Whether the button cannot be pressed.'),
  }),
  reading: { critical: ['confirm'] },
  examples: [
    { type: 'button', style: 'primary', label: 'Save', onPress: { action: 'save' } },
    {
      type: 'button',
      style: 'danger',
      icon: 'delete',
      tooltip: 'Delete the note',
      onPress: { action: 'delete' },
      confirm: {
        title: 'Delete the note?',
        text: 'This cannot be undone.',
        confirm: 'Delete',
        style: 'danger',
      },
    },
  ],
});

/** A button that dispatches an action. */
export interface ButtonElement extends ElementOf<typeof button> {}
