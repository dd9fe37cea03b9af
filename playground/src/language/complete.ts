import {
  pickedCompletion,
  snippet,
  startCompletion,
  type Completion,
} from '@codemirror/autocomplete';
import type { TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

import { drawDocs } from './dom.ts';
import type { Suggestion } from './suggestion.ts';

/** What a template is written over. */
export interface Target {
  readonly from: number;
  readonly to: number;
  /** Where a comma is missing before it. */
  readonly commaAt?: number | undefined;
  readonly template: string;
}

const types: Readonly<Record<Suggestion['kind'], string>> = {
  element: 'class',
  component: 'function',
  property: 'property',
  value: 'enum',
  binding: 'variable',
  action: 'method',
  word: 'text',
};

/**
 * A suggestion for CodeMirror.
 *
 * @param aim - Where it is written, in the text as it is when it is chosen.
 */
export function toCompletion(
  suggestion: Suggestion,
  aim: (view: EditorView, from: number, to: number) => Target,
): Completion {
  const { label, detail, kind, rank, docs, continues } = suggestion;
  return {
    label,
    type: types[kind],
    boost: rank,
    ...(detail === undefined ? {} : { detail }),
    info: () => {
      const found = docs?.();
      return found ? drawDocs(found) : null;
    },
    apply: (view, completion, from, to) => {
      writeTemplate(view, completion, aim(view, from, to));
      if (continues) startCompletion(view);
    },
  };
}

/** Writes a template as one step, with the comma that has to go before it. */
function writeTemplate(
  view: EditorView,
  completion: Completion,
  { from, to, commaAt, template }: Target,
): void {
  const { state } = view;
  const comma = state.changes(commaAt === undefined ? [] : { from: commaAt, insert: ',' });
  const between = state.update({ changes: comma }).state;
  const write = snippet(template);
  const shift = comma.newLength - comma.length;
  write(
    {
      state: between,
      dispatch: ({ changes, selection, effects, scrollIntoView }) => {
        const spec: TransactionSpec = {
          changes: comma.compose(changes),
          effects,
          scrollIntoView,
          annotations: pickedCompletion.of(completion),
          userEvent: 'input.complete',
          ...(selection ? { selection } : {}),
        };
        view.dispatch(spec);
      },
    },
    completion,
    from + shift,
    to + shift,
  );
}
