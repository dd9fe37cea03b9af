import { RangeSetBuilder, type Extension } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';

import { digitsOf } from './digits.ts';

/**
 * Numbers lines as code to be read does: by an attribute that the style sheet draws. A gutter of
 * its own would have to be measured, and is wrong until it has been.
 */
export function numberLines(firstLine: number): Extension {
  class Numbers {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = numbersIn(view, firstLine);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged) {
        this.decorations = numbersIn(update.view, firstLine);
      }
    }
  }
  return [
    ViewPlugin.fromClass(Numbers, { decorations: ({ decorations }) => decorations }),
    EditorView.editorAttributes.of(({ state }) => ({
      'data-digits': String(digitsOf(firstLine, state.doc.lines)),
    })),
  ];
}

function numbersIn({ state, visibleRanges }: EditorView, firstLine: number): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    const last = state.doc.lineAt(to).number;
    for (let number = state.doc.lineAt(from).number; number <= last; number += 1) {
      const start = state.doc.line(number).from;
      const attributes = { 'data-number': String(firstLine + number - 1) };
      builder.add(start, start, Decoration.line({ attributes }));
    }
  }
  return builder.finish();
}
