import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { dynamicBindingSchema } from '../values/binding.ts';

export const markdown = defineElement({
  type: 'markdown',
  description: 'Rich text, written in Markdown (CommonMark with the usual GFM additions).',
  shape: () => ({
    content: z
      .union([dynamicBindingSchema, z.string()])
      .describe('The Markdown text, or a binding to it. Raw HTML in it shows as text.'),
  }),
  reading: { fallbacks: { content: '' } },
  examples: [
    { type: 'markdown', content: '# Hello\n\nSome **bold** words.' },
    { type: 'markdown', content: { $state: 'preview' } },
  ],
});

/** Rich text, written in Markdown. */
export interface MarkdownElement extends ElementOf<typeof markdown> {}
