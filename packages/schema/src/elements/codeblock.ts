import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { actionSchema } from '../values/action.ts';
import { dynamicBindingSchema } from '../values/binding.ts';
import { stateKeySchema } from '../values/state-key.ts';

export const codeblock = defineElement({
  type: 'codeblock',
  description: 'Code with highlighting; editable when it has a state key.',
  shape: ({ descendant, ref }) => ({
    content: z.union([dynamicBindingSchema, z.string()]).describe('The code.'),
    syntax: z.string().optional().describe('The language, such as `javascript` or `python`.'),
    lineNumbers: z
      .union([z.boolean(), z.number()])
      .optional()
      .describe('Whether lines are numbered, or the number of the first line.'),
    buttons: z.array(ref('button')).optional().describe("Buttons that overlay the code's corner."),
    state: stateKeySchema
      .optional()
      .describe('The state key that holds the code when it is editable.'),
    onContentChange: actionSchema
      .optional()
      .describe('Dispatched a moment after the last edit, and when the editor loses focus.'),
    header: z.array(descendant).optional().describe('Elements above the lines.'),
    footer: z.array(descendant).optional().describe('Elements below the lines.'),
  }),
  reading: { fallbacks: { content: '' } },
  identity: ['state'],
  seed: 'content',
  examples: [
    { type: 'codeblock', content: 'const answer = 42;', syntax: 'javascript', lineNumbers: true },
    {
      type: 'codeblock',
      state: 'source',
      content: 'graph TD; A --> B',
      onContentChange: { action: 'draw', source: { $state: 'source' } },
    },
  ],
});

/** Code with highlighting; editable when it has a state key. */
export interface CodeBlockElement extends ElementOf<typeof codeblock> {}
