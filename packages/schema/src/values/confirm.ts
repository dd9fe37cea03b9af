import * as z from 'zod';

import { objectOf } from '../define.ts';

/** A question that is asked before an action happens, strictly. Lengths count characters. */
export const confirmSchema = objectOf({
  title: z.string().max(100).describe('The title of the question.'),
  text: z.string().max(300).describe('What the person is about to do.'),
  confirm: z.string().max(30).describe('The label of the button that goes ahead.'),
  style: z
    .enum(['primary', 'danger'])
    .optional()
    .meta({
      description: 'How the button that goes ahead looks.',
      default: 'primary',
      enumDescriptions: [
        'As the main thing to do.',
        'As something that destroys, or cannot be undone.',
      ],
    }),
}).meta({
  description: 'A question that is asked before something happens; it can be cancelled.',
  examples: [
    {
      title: 'Delete the note?',
      text: 'This cannot be undone.',
      confirm: 'Delete',
      style: 'danger',
    },
  ],
});

/** A question that is asked before the action happens. */
export interface Confirm extends z.infer<typeof confirmSchema> {}
