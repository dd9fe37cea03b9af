import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { openObjectSchema } from '../values/plain-object.ts';

export const modal = defineElement({
  type: 'modal',
  description: 'The root of a component that is shown over another one.',
  shape: ({ descendant, inline, ref }) => ({
    title: z
      .string()
      .optional()
      .describe("The heading. A modal without one is headed by the integration's name."),
    subtitle: z
      .array(inline)
      .optional()
      .describe('A quieter line under the title: texts, images and links.'),
    size: z
      .enum(['medium', 'xlarge', 'fullscreen'])
      .optional()
      .meta({
        description: 'How wide the modal is; never wider than the screen.',
        default: 'medium',
        enumDescriptions: ['640 px.', '1,080 px.', 'The whole screen.'],
      }),
    returnValue: openObjectSchema
      .optional()
      .describe(
        'What the instance that opened the modal receives when a person dismisses it. Without it, that instance hears nothing.',
      ),
    children: z.array(descendant).describe("The modal's content."),
    submit: ref('button').optional().describe('The primary button in the footer.'),
  }),
  reading: { fallbacks: { children: [] }, nested: null },
  examples: [
    {
      type: 'modal',
      title: 'Add a note',
      subtitle: [{ type: 'text', children: ['Everyone in the space can read it.'] }],
      size: 'xlarge',
      returnValue: { dismissed: true },
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
