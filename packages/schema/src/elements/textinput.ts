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
      .describe('A label above the field. Documented, though the published schema lacks it.'),
    initialValue: z.string().optional().describe('The text while the state has none.'),
    placeholder: z.string().optional().describe('Shown while the field is empty.'),
    multiline: z.boolean().optional().describe('Whether the field takes several lines.'),
    inputType: z
      .enum(['text', 'password', 'email'])
      .optional()
      .describe('What is typed; `text` when absent.'),
    disabled: z.boolean().optional().describe('Whether the field cannot be changed.'),
  }),
  identity: ['state'],
  seed: 'initialValue',
  examples: [
    { type: 'textinput', state: 'title', placeholder: 'A title' },
    { type: 'textinput', state: 'notes', multiline: true, initialValue: 'Bring a pencil.' },
  ],
});

/** A field for text, on one line or on several. */
export interface TextInputElement extends ElementOf<typeof textinput> {}
