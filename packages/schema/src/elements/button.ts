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
      .meta({
        description: 'How much weight the button has.',
        default: 'secondary',
        enumDescriptions: [
          'The main thing to do; best used once in a place.',
          'One thing to do among others.',
          'Something that destroys, or cannot be undone.',
        ],
      }),
    onPress: actionSchema.describe('Dispatched when the button is pressed.'),
    icon: iconSchema.optional().describe('Shown before the label.'),
    trailingIcon: iconSchema.optional().describe('Shown after the label.'),
    label: z
      .string()
      .optional()
      .describe(
        "The button's text. A button without one is named by its tooltip, or else by its icon.",
      ),
    tooltip: z.string().optional().describe('Explains the button on hover and focus.'),
    confirm: confirmSchema.optional().describe('Asked before the action happens.'),
    disabled: z
      .boolean()
      .optional()
      .meta({ description: 'Whether the button cannot be pressed.', default: false }),
  }),
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
    {
      type: 'button',
      label: 'Open the board',
      trailingIcon: 'link-external',
      disabled: true,
      onPress: { action: '@ui.url.open', url: 'https://example.com/board' },
    },
  ],
});

/** A button that dispatches an action. */
export interface ButtonElement extends ElementOf<typeof button> {}
