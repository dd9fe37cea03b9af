import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { stateKeySchema } from '../values/state-key.ts';

export const textinput = defineElement({
  type: 'textinput',
  description: 'A field for text, on one line or on several.',
  shape: () => ({
    state: stateKeySchema.describe('The state key that holds the text.'),
    label: z
      .string()
      .optional()
      .describe(
        'A label above the field. The published schema has none; an `input` around the field is understood everywhere.',
      ),
    initialValue: z
      .string()
      .optional()
      .meta({ description: 'The text while the state has none.', default: '' }),
    placeholder: z.string().optional().describe('Shown while the field is empty.'),
    multiline: z
      .boolean()
      .optional()
      .meta({ description: 'Whether the field takes several lines.', default: false }),
    inputType: z
      .enum(['text', 'password', 'email'])
      .optional()
      .meta({
        description: 'What is typed into the field.',
        default: 'text',
        enumDescriptions: ['Any text.', 'A secret: it is not shown.', 'An email address.'],
      }),
    disabled: z
      .boolean()
      .optional()
      .meta({ description: 'Whether the field cannot be changed.', default: false }),
  }),
  identity: ['state'],
  seed: 'initialValue',
  examples: [
    { type: 'textinput', state: 'title', placeholder: 'A title' },
    { type: 'textinput', state: 'notes', multiline: true, initialValue: 'Bring a pencil.' },
    { type: 'textinput', state: 'token', label: 'Token', inputType: 'password', disabled: false },
  ],
});

/** A field for text, on one line or on several. */
export interface TextInputElement extends ElementOf<typeof textinput> {}
