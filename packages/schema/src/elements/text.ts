import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';

export const text = defineElement({
  type: 'text',
  description: 'A run of text; a paragraph where it stands among block-level elements.',
  shape: ({ ref }) => ({
    style: z
      .enum(['bold', 'italic', 'code', 'strikethrough'])
      .optional()
      .meta({
        description: 'How the text looks; the styles of nested texts add up. Plain when absent.',
        enumDescriptions: ['Bold.', 'Italic.', 'As code.', 'Struck through.'],
      }),
    children: z
      .union([z.string(), z.array(z.union([z.string(), ref('text', 'link')]))])
      .describe('The text, with nested texts and links. White space in strings counts.'),
  }),
  reading: { fallbacks: { children: [] } },
  examples: [
    {
      type: 'text',
      children: ['Some ', { type: 'text', style: 'bold', children: ['bold'] }, ' words.'],
    },
    { type: 'text', style: 'italic', children: 'An aside.' },
  ],
});

/** A run of text; a paragraph where it stands among block-level elements. */
export interface TextElement extends ElementOf<typeof text> {}
