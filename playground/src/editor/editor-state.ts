import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintKeymap, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { Annotation, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { tags } from '@lezer/highlight';

import { styleNonce } from '../style-nonce.ts';
import { placeOf } from './place-of.ts';
import type { SourceIssue } from './read-source.ts';

/** Marks a change that came from outside, and of which nobody outside needs to be told. */
const fromOutside = Annotation.define<true>();

/** The editor of a JSON text. The tab key leaves it, so that the keyboard can. */
export function createEditorState(text: string, onChange: (text: string) => void): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      history(),
      json(),
      lineNumbers(),
      foldGutter(),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      drawSelection(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      EditorView.lineWrapping,
      EditorState.tabSize.of(2),
      EditorView.cspNonce.of(styleNonce),
      EditorView.domEventHandlers({ beforeinput: typeOver }),
      EditorView.contentAttributes.of({ 'aria-label': 'JSON' }),
      keymap.of([
        ...closeBracketsKeymap,
        ...defaultKeymap,
        ...historyKeymap,
        ...foldKeymap,
        ...lintKeymap,
      ]),
      EditorView.updateListener.of(({ docChanged, state, transactions }) => {
        const isOurs = transactions.some((transaction) => transaction.annotation(fromOutside));
        if (docChanged && !isOurs) onChange(state.doc.toString());
      }),
      look,
    ],
  });
}

/**
 * Puts what is typed in place of what is selected. Left to itself, Chromium keeps the look of what
 * was there in a `style` attribute, which the page's policy refuses and reports.
 */
function typeOver({ inputType, data }: InputEvent, view: EditorView): boolean {
  const { state } = view;
  const { main } = state.selection;
  if (inputType !== 'insertText' || data === null || main.empty) return false;
  const type = () =>
    state.update(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
  const isTaken = state
    .facet(EditorView.inputHandler)
    // A bracket, say, goes around what is selected.
    .some((handler) => handler(view, main.from, main.to, data, type));
  if (!isTaken) view.dispatch(type());
  return true;
}

/** Shows another text, as one step that can be undone; nothing happens where it is shown already. */
export function replaceText(view: EditorView, text: string): void {
  if (view.state.doc.toString() === text) return;
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    annotations: fromOutside.of(true),
  });
}

/** Underlines what is wrong, in its place. */
export function showIssues(view: EditorView, issues: readonly SourceIssue[]): void {
  const { state } = view;
  const diagnostics = issues.map(({ at, severity, message }): Diagnostic => ({
    ...placeOf(state, at),
    severity,
    message,
  }));
  view.dispatch(setDiagnostics(state, diagnostics));
}

// The colours are those of the page, so that the editor follows its theme.
const look: Extension = [
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: tags.propertyName, color: 'var(--pg-accent)' },
      { tag: tags.string, color: 'var(--pg-good)' },
      { tag: [tags.number, tags.bool, tags.null], color: 'var(--pg-warn)' },
      { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--pg-muted)' },
    ]),
  ),
  EditorView.theme({
    '&': { height: '100%', fontSize: 'var(--pg-size-m)', color: 'var(--pg-text)' },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': { fontFamily: 'var(--pg-mono)', lineHeight: '1.6' },
    '.cm-content': { padding: '10px 0', caretColor: 'var(--pg-text)' },
    '.cm-gutters': { background: 'none', border: 'none', color: 'var(--pg-muted)' },
    '.cm-activeLine, .cm-activeLineGutter': { background: 'var(--pg-hover)' },
    '.cm-activeLineGutter': { color: 'var(--pg-text)' },
    '.cm-cursor': { borderInlineStartColor: 'var(--pg-text)' },
    '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
      { background: 'color-mix(in oklab, var(--pg-accent) 24%, transparent)' },
    '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
      background: 'var(--pg-accent-soft)',
      outline: '1px solid var(--pg-accent)',
    },
    '.cm-foldPlaceholder': {
      background: 'var(--pg-hover)',
      border: 'none',
      color: 'var(--pg-muted)',
      padding: '0 6px',
    },
    '.cm-tooltip': {
      border: '1px solid var(--pg-line)',
      borderRadius: 'var(--pg-radius-m)',
      background: 'var(--pg-raised)',
      boxShadow: 'var(--pg-shadow-menu)',
      color: 'var(--pg-text)',
    },
    '.cm-diagnostic': { maxWidth: '44ch', padding: '6px 10px', fontFamily: 'var(--pg-font)' },
    '.cm-diagnostic-error': { borderInlineStartColor: 'var(--pg-bad)' },
    '.cm-diagnostic-warning': { borderInlineStartColor: 'var(--pg-warn)' },
    '.cm-diagnostic-hint': { borderInlineStartColor: 'var(--pg-accent)' },
  }),
];
