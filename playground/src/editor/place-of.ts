import type { EditorState } from '@codemirror/state';

import type { Problem } from './problem.ts';

/** A run of a document's text. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * What of a document an issue underlines: of what goes over many lines the beginning alone, and
 * never beyond a text that has changed since it was read.
 */
export function placeOf(state: EditorState, { offset, length }: NonNullable<Problem['at']>): Place {
  const from = Math.min(offset, state.doc.length);
  return { from, to: Math.min(from + length, state.doc.lineAt(from).to) };
}
