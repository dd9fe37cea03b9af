import { useImperativeHandle, type ReactNode, type RefObject } from 'react';

import type { CodeEditorHandle } from '../editor/CodeEditor.tsx';
import { SourceEditor } from '../editor/SourceEditor.tsx';
import type { SourceFile } from '../projects/project.ts';
import type { FileEditorProps } from './file-editor.ts';
import type { ComponentHistory } from './use-component-history.ts';

/** The code editor of a component's files. */
export function FileEditor({
  name,
  text,
  problems,
  problemsOf,
  history,
  editor,
  ref,
}: Omit<FileEditorProps, 'onChange'> & {
  /** The files that the problems were found in. */
  readonly problemsOf: readonly SourceFile[] | undefined;
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
      // The editor ends all lines alike.
      problemsOf={problemsOf?.find((file) => file.name === name)?.text.replaceAll(/\r\n?/g, '\n')}
      states={history.states}
      onHistory={history.onHistory}
      // What is undone may be in another file than the one that is shown.
      onChange={history.write}
    />
  );
}
