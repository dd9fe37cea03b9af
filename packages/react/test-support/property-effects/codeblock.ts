import { expect } from 'vitest';

import { whenLoaded } from '../when-loaded.ts';
import type { Drawn, ElementEffects } from './effect.ts';
import { editCode, untilEditable } from './gestures.ts';
import { actions, button, otherWords, words } from './parts.ts';

const element = { type: 'codeblock', content: 'const answer = 42;\n// found' };

/** Waits for the colours of a language, if there is one. */
async function untilColoured({ screen, element }: Drawn): Promise<void> {
  if ('syntax' in element) {
    await whenLoaded(() =>
      expect(screen.container.querySelector('.ck-code-line span')).not.toBeNull(),
    );
  }
}

export const codeblock: ElementEffects = {
  element,
  effects: {
    'content as text': { seen: 'dom', values: ['one', 'two'] },
    'content as binding': {
      seen: 'dom',
      values: [{ $state: 'first' }, { $state: 'second' }],
      options: { state: { first: 'one', second: 'two' } },
    },
    syntax: {
      seen: ['look', 'accessibility'],
      values: [undefined, 'javascript', 'python'],
      act: untilColoured,
    },
    'lineNumbers as boolean': { seen: 'look', values: [undefined, true] },
    'lineNumbers as number': { seen: 'look', values: [undefined, true, 5] },
    buttons: { seen: 'accessibility', values: [undefined, [button]] },
    state: { seen: 'request', values: [undefined, 'source', 'other'], act: editCode },
    onContentChange: {
      element: { ...element, state: 'source' },
      seen: 'action',
      values: [undefined, ...actions],
      act: editCode,
    },
    header: { seen: 'dom', values: [undefined, words, otherWords] },
    footer: { seen: 'dom', values: [undefined, words, otherWords] },
  },
  forms: {
    'that can be edited': {
      element: { ...element, state: 'source' },
      options: { state: { first: 'one', second: 'two' } },
      effects: {
        'content as text': { seen: 'request', values: ['one', 'two'] },
        'content as binding': {
          seen: 'dom',
          values: [{ $state: 'first' }, { $state: 'second' }],
          act: untilEditable,
        },
        syntax: {
          seen: ['look', 'accessibility'],
          values: [undefined, 'javascript', 'python'],
          act: untilEditable,
        },
        'lineNumbers as boolean': { seen: 'look', values: [undefined, true], act: untilEditable },
        'lineNumbers as number': { seen: 'look', values: [undefined, true, 5], act: untilEditable },
        buttons: { seen: 'accessibility', values: [undefined, [button]], act: untilEditable },
        header: { seen: 'dom', values: [undefined, words, otherWords], act: untilEditable },
        footer: { seen: 'dom', values: [undefined, words, otherWords], act: untilEditable },
      },
    },
  },
};
