import * as z from 'zod';

import { defineElement, type ElementOf } from '../define.ts';
import { actionSchema } from '../values/action.ts';
import { dynamicBindingSchema } from '../values/binding.ts';
import { stateKeySchema } from '../values/state-key.ts';

export const codeblock = defineElement({
  type: 'codeblock',
  description: 'Code with highlighting; editable when it has a state key.',
  shape: ({ descendant, ref }) => ({
    content: z
      .union([dynamicBindingSchema, z.string()])
      .describe('The code, or a binding to it. Where there is a state key, it seeds the state.'),
    syntax: z
      .string()
      .optional()
      .describe('The language for highlighting, such as `javascript` or `python`.'),
    lineNumbers: z
      .union([z.boolean(), z.number()])
      .optional()
      .describe('Whether lines are numbered, or the number of the first line.')
      .meta({ default: false }),
    buttons: z.array(ref('button')).optional().describe("Buttons that overlay the code's corner."),
    state: stateKeySchema
      .optional()
      .describe('The state key that holds the code. With it, the code can be edited.'),
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
    {
      type: 'codeblock',
      content: { $state: 'query' },
      header: [{ type: 'hint', children: [{ type: 'text', children: ['Your query'] }] }],
      buttons: [
        { type: 'button', icon: 'maximize', tooltip: 'Enlarge', onPress: { action: 'enlarge' } },
      ],
      footer: [{ type: 'button', label: 'Run', onPress: { action: 'run' } }],
    },
  ],
});

/** Code with highlighting; editable when it has a state key. */
export interface CodeBlockElement extends ElementOf<typeof codeblock> {}
