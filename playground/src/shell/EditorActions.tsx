import { Redo2, RotateCw, Undo2, WandSparkles } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { MessageText } from '../editor/IssueList.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { Toast, ToastArea } from '../ui/Toast.tsx';
import { useCommands } from './command-registry.tsx';

/** What can be done with what is written, as buttons and as commands. */
export function EditorActions({
  undo,
  redo,
  format,
  restart,
}: {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Answers why the source could not be laid out. */
  readonly format: () => Promise<string | undefined>;
  /** Absent where nothing runs. */
  readonly restart?: (() => void) | undefined;
}): ReactNode {
  const [refusal, setRefusal] = useState<string>();
  const runFormat = () => {
    setRefusal(undefined);
    void format().then(setRefusal);
  };

  useCommands([
    {
      id: 'format',
      title: 'Format the source',
      group: 'Source',
      icon: WandSparkles,
      keys: 'Shift-Alt-f',
      words: 'prettier lay out indent',
      run: runFormat,
    },
    { id: 'undo', title: 'Undo in the source', group: 'Source', icon: Undo2, run: undo },
    { id: 'redo', title: 'Redo in the source', group: 'Source', icon: Redo2, run: redo },
    ...(restart
      ? [
          {
            id: 'restart',
            title: 'Run the component anew',
            group: 'Source',
            icon: RotateCw,
            keys: 'Mod-enter',
            words: 'restart reload',
            run: restart,
          },
        ]
      : []),
  ]);

  return (
    <>
      <div className="pg-editor-actions">
        <IconButton icon={Undo2} label="Undo" onClick={undo} />
        <IconButton icon={Redo2} label="Redo" onClick={redo} />
        <IconButton icon={WandSparkles} label="Format" onClick={runFormat} />
        {restart && <IconButton icon={RotateCw} label="Run anew" onClick={restart} />}
      </div>
      <ToastArea>
        {refusal !== undefined && (
          <Toast tone="warn" onClose={() => setRefusal(undefined)}>
            <MessageText text={refusal} />
          </Toast>
        )}
      </ToastArea>
    </>
  );
}
