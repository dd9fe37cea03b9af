import { redo, undo, undoDepth } from '@codemirror/commands';
import { EditorSelection, type Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef, useState, type ReactNode, type Ref } from 'react';

import { createEditorState, fromOutside, replaceText } from './editor-state.ts';
import { EditorStates } from './editor-states.ts';
import { formatFile } from './format-file.ts';
import { placeOf } from './place-of.ts';
import { applyFix, placeOfProblem, showProblems } from './problem-field.ts';
import type { Fix, Problem } from './problem.ts';

/** A run of a text. */
type Span = NonNullable<Problem['at']>;

/** What can be asked of an editor. */
export interface CodeEditorHandle {
  /** Puts the cursor where a problem is, or at a place of the text. */
  goTo(target: Problem | Span | number): void;
  focus(): void;
  /** Takes a file's last step back, in that which is shown or in another one. */
  undo(name?: string): boolean;
  redo(name?: string): boolean;
  /** Lays the file out; what cannot be laid out stays as it is. Answers why it could not be. */
  format(): Promise<string | undefined>;
  /** Makes the change that mends a problem, unless the text has changed there since. */
  applyFix(fix: Fix): boolean;
}

export interface CodeEditorProps {
  /** Says how the file is written: `index.tsx`, `tree.json`. */
  readonly name: string;
  /** What screen readers call the editor; the file's name when absent. */
  readonly label?: string | undefined;
  readonly text: string;
  readonly problems: readonly Problem[];
  /** The text that the problems were found in, where it may be an older one. */
  readonly problemsOf?: string | undefined;
  readonly onChange: (text: string, name: string) => void;
  /**
   * Told when there is one more step that can be undone. Who is told keeps the order of all steps, so
   * that what comes from outside is none of the editor's.
   */
  readonly onHistory?: ((name: string) => void) | undefined;
  /** Keeps the files' histories for longer than the editor is there. */
  readonly states?: EditorStates | undefined;
  readonly ref?: Ref<CodeEditorHandle> | undefined;
}

/** A code editor for any file. It is heavy: load it when it is first shown. */
export function CodeEditor(props: CodeEditorProps): ReactNode {
  const { name, label = name, text, problems, problemsOf, ref } = props;
  const [ownStates] = useState(() => new EditorStates());
  const states = props.states ?? ownStates;
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  /** The file that is shown. */
  const shown = useRef(name);
  const latest = useRef(props);

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (!box.current) return undefined;
    const { name: first, label: firstLabel = first, text: firstText } = latest.current;
    const kept = states.find(first);
    const editor = new EditorView({
      parent: box.current,
      state: kept?.state ?? createEditorState(first, firstLabel, firstText),
      ...(kept?.scroll ? { scrollTo: kept.scroll as never } : {}),
      dispatchTransactions: (transactions, target) => {
        const before = undoDepth(target.state);
        target.update(transactions);
        tell(transactions, before, target);
      },
    });
    const tell = (transactions: readonly Transaction[], before: number, { state }: EditorView) => {
      const { onChange, onHistory } = latest.current;
      const isTold = transactions.some(
        (transaction) => transaction.docChanged && !transaction.annotation(fromOutside),
      );
      if (isTold) onChange(state.doc.toString(), shown.current);
      const isRedone = transactions.some((transaction) => transaction.isUserEvent('redo'));
      if (undoDepth(state) > before && !isRedone) onHistory?.(shown.current);
    };
    shown.current = first;
    view.current = editor;
    return () => {
      view.current = undefined;
      states.keep(shown.current, { state: editor.state, scroll: editor.scrollSnapshot() });
      editor.destroy();
    };
  }, [states]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    if (shown.current !== name) {
      states.keep(shown.current, { state: editor.state, scroll: editor.scrollSnapshot() });
      shown.current = name;
      const kept = states.find(name);
      editor.setState(kept?.state ?? createEditorState(name, label, text));
      if (kept?.scroll) editor.dispatch({ effects: kept.scroll });
    }
    // Whoever keeps the order of all steps has this one as well, and undoes it there.
    replaceText(editor, text, { isStep: latest.current.onHistory === undefined });
  }, [states, name, label, text]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    // Those of an older text stay until there are those of this one.
    if (problemsOf !== undefined && editor.state.doc.toString() !== problemsOf) return;
    showProblems(
      editor,
      problems.filter(({ file }) => file === undefined || file === name),
    );
  }, [name, problems, problemsOf]);

  useImperativeHandle(ref, () => {
    const step = (command: typeof undo, file = shown.current): boolean => {
      const editor = view.current;
      if (editor && file === shown.current) return command(editor);
      const kept = states.find(file);
      return kept
        ? command({
            state: kept.state,
            dispatch: ({ state }) => {
              states.keep(file, { ...kept, state });
              latest.current.onChange(state.doc.toString(), file);
            },
          })
        : false;
    };
    return {
      goTo(target) {
        const editor = view.current;
        if (!editor) return;
        const place =
          typeof target === 'number'
            ? placeOf(editor.state, { offset: target, length: 0 })
            : 'offset' in target
              ? placeOf(editor.state, target)
              : placeOfProblem(editor, target);
        if (place) {
          editor.dispatch({
            selection: EditorSelection.range(place.to, place.from),
            effects: EditorView.scrollIntoView(place.from, { y: 'center' }),
          });
        }
        editor.focus();
      },
      focus: () => view.current?.focus(),
      undo: (file) => step(undo, file),
      redo: (file) => step(redo, file),
      async format() {
        const editor = view.current;
        if (!editor) return undefined;
        const file = shown.current;
        const before = editor.state.doc;
        const result = await formatFile(file, before.toString(), editor.state.selection.main.head);
        if (!result.ok) return result.reason;
        // What was typed meanwhile is worth more than its layout.
        const isSame = editor === view.current && file === shown.current;
        if (isSame && before.eq(editor.state.doc))
          replaceText(editor, result.text, { cursor: result.cursor });
        return undefined;
      },
      applyFix(fix) {
        const editor = view.current;
        if (!editor) return false;
        const isDone = applyFix(editor, fix);
        // The button that was pressed goes with the problem, and would take the focus with it.
        if (isDone) editor.focus();
        return isDone;
      },
    };
  }, [states]);

  return <div ref={box} className="pg-editor" />;
}
