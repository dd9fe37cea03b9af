import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
} from '@codemirror/language';
import { lintGutter } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState, Transaction, type Extension } from '@codemirror/state';
import {
  crosshairCursor,
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view';

import { jsonSupport } from '../language/json/json-support.ts';
import { tsxSupport } from '../language/tsx/tsx-support.ts';
import { styleNonce } from '../style-nonce.ts';
import { kindOfFile, type FileKind } from './file-kind.ts';
import { look } from './look.ts';
import { peek } from './peek.ts';
import { positionInfo } from './position-info.ts';
import { problemField } from './problem-field.ts';

/** Marks a change that came from outside, and of which nobody outside needs to be told. */
export const fromOutside = Annotation.define<true>();

const supports: Readonly<Record<FileKind, (name: string) => Extension>> = {
  json: jsonSupport,
  tsx: tsxSupport,
  plain: () => [],
};

/** What CodeMirror says in small letters. */
const phrases = {
  next: 'Next',
  previous: 'Previous',
  all: 'All',
  'match case': 'Match case',
  'by word': 'Whole words',
  regexp: 'Regular expression',
  replace: 'Replace',
  'replace all': 'Replace all',
};

/** Steps that can be undone: all of a day's work. */
const MAX_STEPS = 10_000;

/**
 * The editor of a file. The tab key leaves it, so that the keyboard can, unless there is something
 * to choose or to fill in.
 */
export function createEditorState(name: string, label: string, text: string): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      history({ minDepth: MAX_STEPS }),
      supports[kindOfFile(name)](name),
      problemField,
      peek,
      lintGutter(),
      lineNumbers(),
      foldGutter({ openText: '▾', closedText: '▸' }),
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      autocompletion({ activateOnTypingDelay: 60, maxRenderedOptions: 80, positionInfo }),
      search({ top: true }),
      EditorState.phrases.of(phrases),
      highlightSelectionMatches({ minSelectionLength: 2 }),
      drawSelection(),
      EditorState.allowMultipleSelections.of(true),
      rectangularSelection(),
      crosshairCursor(),
      highlightActiveLine(),
      highlightActiveLineGutter(),
      EditorView.lineWrapping,
      EditorState.tabSize.of(2),
      indentUnit.of('  '),
      EditorView.cspNonce.of(styleNonce),
      EditorView.domEventHandlers({ beforeinput: typeOver }),
      // Focusable it is; the index has assistive technology know, too.
      EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
      keymap.of([
        ...closeBracketsKeymap,
        { key: 'Tab', run: acceptCompletion },
        ...completionKeymap,
        ...searchKeymap,
        ...defaultKeymap,
        ...historyKeymap,
        ...foldKeymap,
      ]),
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

/**
 * Shows another text; nothing happens where it is shown already. What both have in common stays, and
 * the cursor with it.
 *
 * @param isStep Whether it can be undone here, as one step.
 */
export function replaceText(
  view: EditorView,
  text: string,
  { cursor, isStep = true }: { readonly cursor?: number; readonly isStep?: boolean } = {},
): void {
  const before = view.state.doc.toString();
  if (before === text) return;
  const least = Math.min(before.length, text.length);
  let start = 0;
  while (start < least && before[start] === text[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === text.at(-1 - end)) end += 1;
  view.dispatch({
    changes: {
      from: start,
      to: before.length - end,
      insert: text.slice(start, text.length - end),
    },
    ...(cursor === undefined ? {} : { selection: { anchor: cursor }, scrollIntoView: true }),
    annotations: [
      ...(cursor === undefined ? [fromOutside.of(true)] : []),
      Transaction.userEvent.of('input.replace'),
      Transaction.addToHistory.of(isStep),
    ],
  });
}
