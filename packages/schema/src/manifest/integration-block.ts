import * as z from 'zod';

import { objectOf } from '../define.ts';

/** How a block and a fenced code block of Markdown map to each other (R34). */
export const blockMarkdownSchema = objectOf({
  codeblock: z.string().describe("The fence's language that stands for the block."),
  body: z.string().describe("The prop that holds the fence's content."),
}).meta({
  description: 'How a block and a fenced code block of Markdown map to each other.',
  examples: [{ codeblock: 'note', body: 'text' }],
});

/** How a block and a fenced code block of Markdown map to each other (R34). */
export interface BlockMarkdown extends z.infer<typeof blockMarkdownSchema> {}

/** A block that an integration adds to the editor, strictly. */
export const integrationBlockSchema = objectOf({
  id: z.string().describe('Unique in the integration; also the id of the component that draws it.'),
  title: z.string().min(2).max(40).describe('What people choose the block by.'),
  description: z.string().max(150).optional().describe('What the block is good for.'),
  icon: z.string().optional().describe("URL of the block's icon."),
  urlUnfurl: z
    .array(z.string())
    .optional()
    .describe(
      'Patterns of links that turn into this block when they are pasted. `*` stands for anything but `/`, `**` for anything.',
    ),
  markdown: blockMarkdownSchema
    .optional()
    .describe('The fenced code block of Markdown that stands for this block.'),
}).meta({
  description: 'A block that an integration adds to the editor.',
  examples: [
    {
      id: 'note',
      title: 'Note',
      description: 'A note with a colour.',
      icon: 'https://example.com/note.svg',
      urlUnfurl: ['https://example.com/notes/*'],
      markdown: { codeblock: 'note', body: 'text' },
    },
  ],
});

/** A block that an integration adds to the editor. */
export interface IntegrationBlock extends z.infer<typeof integrationBlockSchema> {}
