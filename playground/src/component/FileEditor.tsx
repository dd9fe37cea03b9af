import { useImperativeHandle, type ReactNode, type RefObject } from 'react';

import type { CodeEditorHandle } from '../editor/CodeEditor.tsx';
import { SourceEditor } from '../editor/SourceEditor.tsx';
import type { FileEditorProps } from './file-editor.ts';
import type { ComponentHistory } from './use-component-history.ts';

/** The code editor of a component's files. */
export function FileEditor({
  name,
  text,
  problems,
  history,
  editor,
  ref,
}: Omit<FileEditorProps, 'onChange'> & {
  readonly history: ComponentHistory;
  readonly editor: RefObject<CodeEditorHandle | null>;
}): ReactNode {
  useImperativeHandle(
    ref,
    () => ({
      goTo: ({ offset }) => editor.current?.goTo(offset),
      applyFix: (fix) => void editor.current?.applyFix(fix),
    }),
    [editor],
  );
  return (
    <SourceEditor
      ref={editor}
      name={name}
      text={text}
      problems={problems}
      states={history.states}
      onHistory={history.onHistory}
      // What is undone may be in another file than the one that is shown.
      onChange={history.write}
    />
  );
}
