import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';

import { createEditorState, replaceText, showIssues } from './editor-state.ts';
import { placeOf } from './place-of.ts';
import type { SourceIssue } from './read-source.ts';

/** What can be asked of an editor. */
export interface JsonEditorHandle {
  /** Puts the cursor where an issue is. */
  goTo(issue: SourceIssue): void;
}

/** A code editor for JSON. It is heavy: load it when it is first shown. */
export function JsonEditor({
  text,
  issues,
  onChange,
  ref,
}: {
  readonly text: string;
  readonly issues: readonly SourceIssue[];
  readonly onChange: (text: string) => void;
  readonly ref: Ref<JsonEditorHandle>;
}): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const latest = useRef({ text, onChange });

  useEffect(() => {
    latest.current = { text, onChange };
  });

  useEffect(() => {
    if (!box.current) return undefined;
    const editor = new EditorView({
      parent: box.current,
      state: createEditorState(latest.current.text, (next) => latest.current.onChange(next)),
    });
    view.current = editor;
    return () => {
      view.current = undefined;
      editor.destroy();
    };
  }, []);

  useEffect(() => {
    if (view.current) replaceText(view.current, text);
  }, [text]);

  useEffect(() => {
    if (view.current) showIssues(view.current, issues);
  }, [issues]);

  useImperativeHandle(
    ref,
    () => ({
      goTo(issue) {
        const editor = view.current;
        if (!editor) return;
        const { from, to } = placeOf(editor.state, issue.at);
        editor.dispatch({
          selection: EditorSelection.range(to, from),
          effects: EditorView.scrollIntoView(from, { y: 'center' }),
        });
        editor.focus();
      },
    }),
    [],
  );

  return <div ref={box} className="pg-editor" />;
}
