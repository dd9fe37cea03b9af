import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import {
  bracketMatching,
  defineLanguageFacet,
  Language,
  StreamLanguage,
  syntaxHighlighting,
} from '@codemirror/language';
import { Compartment, EditorState, Transaction, type Extension } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';

import type { Grammar } from './grammar.ts';
import { highlighter } from './highlighter.ts';
import { numberLines } from './number-lines.ts';

/** What names and describes the editor's text. */
export interface EditorAttributes {
  readonly id: string;
  readonly 'aria-label'?: string;
  readonly 'aria-labelledby'?: string;
  readonly 'aria-describedby'?: string;
}

/** What is selected, as offsets. */
export interface EditorSelection {
  readonly anchor: number;
  readonly head: number;
}

/** What an editor is made from. */
export interface EditorOptions {
  readonly parent: HTMLElement;
  readonly text: string;
  /** Asked when the editor is made, and at each `refreshAttributes`. */
  readonly attributes: () => EditorAttributes;
  /** Called with each edit of the person's. */
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
  /** Marks the style sheet that the editor brings, for a content security policy. */
  readonly nonce: string | undefined;
}

/** What can differ from tree to tree. */
export interface EditorLooks {
  readonly grammar: Grammar | undefined;
  /** The number of the first line; without it lines have no numbers. */
  readonly firstLine: number | undefined;
}

/** An editor in the page. */
export interface Editor {
  /** Shows another text, with the caret where it stood in what stays the same. */
  setText(text: string): void;
  configure(looks: EditorLooks): void;
  refreshAttributes(): void;
  focus(selection: EditorSelection): void;
  /** What is selected, where it has the focus. */
  focused(): EditorSelection | undefined;
  destroy(): void;
}

/** Makes an editor of code out of CodeMirror's parts. */
export function createEditor(options: EditorOptions): Editor {
  const { parent, text, attributes, onChange, onBlur, nonce } = options;
  const looks = new Compartment();
  const wayOut = createWayOut();
  const view = new EditorView({
    parent,
    doc: text,
    extensions: [
      looks.of([]),
      nonce === undefined ? [] : EditorView.cspNonce.of(nonce),
      history(),
      bracketMatching(),
      syntaxHighlighting(highlighter),
      EditorState.tabSize.of(2),
      EditorView.contentAttributes.of(() => ({ ...attributes() })),
      EditorView.domEventHandlers({
        beforeinput: typeOver,
        keydown: (event, editor) => wayOut.close(editor, event.key),
        blur(_event, editor) {
          wayOut.close(editor);
          onBlur();
        },
      }),
      EditorView.updateListener.of((update) => {
        const isTheirs = update.transactions.some((transaction) =>
          transaction.annotation(Transaction.remote),
        );
        if (update.docChanged && !isTheirs) {
          onChange(update.state.doc.toString());
        }
      }),
      keymap.of([
        { key: 'Escape', run: (editor) => wayOut.open(editor) },
        ...defaultKeymap,
        ...historyKeymap,
        indentWithTab,
      ]),
      theme,
    ],
  });

  return {
    setText(text) {
      const change = differenceOf(view.state.doc.toString(), text);
      if (change) {
        view.dispatch({
          changes: change,
          annotations: [Transaction.remote.of(true), Transaction.addToHistory.of(false)],
        });
      }
    },
    configure: (next) => view.dispatch({ effects: looks.reconfigure(extensionsOf(next)) }),
    refreshAttributes: () => view.dispatch({}),
    focus({ anchor, head }) {
      const { length } = view.state.doc;
      const selection = { anchor: Math.min(anchor, length), head: Math.min(head, length) };
      view.dispatch({ selection, scrollIntoView: true });
      view.focus();
    },
    focused() {
      const { anchor, head } = view.state.selection.main;
      return view.hasFocus ? { anchor, head } : undefined;
    },
    destroy: () => view.destroy(),
  };
}

/**
 * Puts what is typed in place of what is selected. Left to itself, Chromium keeps the look of what
 * was there in a `style` attribute, which a content security policy refuses and reports.
 */
function typeOver({ inputType, data }: InputEvent, view: EditorView): boolean {
  const { state } = view;
  if (inputType !== 'insertText' || data === null || state.selection.main.empty) {
    return false;
  }
  view.dispatch(state.replaceSelection(data), { userEvent: 'input.type', scrollIntoView: true });
  return true;
}

/**
 * Escape makes Tab leave the editor, until another key is pressed, however long that takes. The
 * first one goes no further, so that it does not close the dialog that the editor stands in; the
 * second does.
 */
function createWayOut() {
  let isOpen = false;

  function set(view: EditorView, open: boolean): void {
    isOpen = open;
    view.setTabFocusMode(open);
  }

  return {
    open(view: EditorView): boolean {
      set(view, !isOpen);
      return isOpen;
    },
    close(view: EditorView, key = ''): void {
      if (isOpen && !['Escape', 'Shift', 'Tab'].includes(key)) {
        set(view, false);
      }
    },
  };
}

function extensionsOf({ grammar, firstLine }: EditorLooks): Extension[] {
  const language = grammar && languageOf(grammar).extension;
  return [language ?? [], firstLine === undefined ? [] : numberLines(firstLine)];
}

const languages = new WeakMap<Grammar, Language>();

function languageOf(grammar: Grammar): Language {
  let language = languages.get(grammar);
  if (!language) {
    language =
      grammar.kind === 'tree'
        ? new Language(defineLanguageFacet(), grammar.parser)
        : StreamLanguage.define(grammar.parser);
    languages.set(grammar, language);
  }
  return language;
}

/** The one change that turns a text into another: what is equal around it keeps its marks. */
function differenceOf(before: string, after: string) {
  if (before === after) {
    return undefined;
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start += 1;
  }
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) {
    end += 1;
  }
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

// The editor's own rules stand outside of any layer; what must win over them stands here.
const theme = EditorView.theme({
  '&': { backgroundColor: 'transparent', color: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: 'inherit' },
  '.cm-content': { padding: 'var(--ck-space-3) 0', caretColor: 'currentColor' },
  '.cm-line': {
    padding: '0',
    paddingInline: 'var(--ck-code-start, var(--ck-space-3)) var(--ck-space-3)',
  },
});
