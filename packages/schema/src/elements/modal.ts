import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { openObjectSchema } from '../values/plain-object.ts';

export const modal = defineElement({
  type: 'modal',
  description: 'The root of a component that is shown over another one.',
  shape: ({ descendant, inline, ref }) => ({
    title: z.string().optional().describe("The modal's heading; the integration's when absent."),
    subtitle: z.array(inline).optional().describe('A line under the title.'),
    size: z
      .enum(['medium', 'xlarge', 'fullscreen'])
      .optional()
      .describe('640 px, 1,080 px or the whole screen; `medium` when absent.'),
    returnValue: openObjectSchema
      .optional()
      .describe('What the opening instance receives when a person dismisses the modal.'),
    children: z.array(descendant).describe("The modal's content."),
    submit: ref('button').optional().describe('The primary button in the footer.'),
  }),
  reading: { fallbacks: { children: [] } },
  examples: [
    {
      type: 'modal',
      title: 'Add a note',
      children: [{ type: 'textinput', state: 'note' }],
      submit: {
        type: 'button',
        label: 'Add',
        onPress: { action: '@ui.modal.close', returnValue: { note: { $state: 'note' } } },
      },
    },
  ],
});

/** The root of a component that is shown over another one. */
export interface ModalElement extends ElementOf<typeof modal> {}
