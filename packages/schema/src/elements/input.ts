import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const input = defineElement({
  type: 'input',
  description: 'A label and a hint, tied to one control.',
  shape: ({ inline, ref }) => ({
    label: z.string().describe('What the control is called, for the eye and for screen readers.'),
    hint: z
      .union([z.string(), inline])
      .optional()
      .describe('A quieter line that explains the control.'),
    element: ref(
      'textinput',
      'select',
      'switch',
      'radio',
      'checkbox',
      'button',
      'codeblock',
    ).describe('The control.'),
  }),
  reading: { fallbacks: { label: '' } },
  examples: [
    {
      type: 'input',
      label: 'Title',
      hint: 'Shown at the top of the page.',
      element: { type: 'textinput', state: 'title' },
    },
  ],
});

/** A label and a hint, tied to one control. */
export interface InputElement extends ElementOf<typeof input> {}
