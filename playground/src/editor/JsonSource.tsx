import { CircleCheck } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';

import type { CodeEditorHandle } from './CodeEditor.tsx';
import { IssueList } from './IssueList.tsx';
import type { SourceReading } from './read-source.ts';
import { SourceEditor } from './SourceEditor.tsx';

/** Where a tree is written as JSON, with what is wrong with it beneath. */
export function JsonSource({
  text,
  reading,
  onChange,
  editor,
}: {
  readonly text: string;
  readonly reading: SourceReading;
  readonly onChange: (text: string) => void;
  /** Gets hold of the editor. */
  readonly editor: RefObject<CodeEditorHandle | null>;
}): ReactNode {
  const { issues } = reading;
  return (
    <div className="pg-json-source">
      <SourceEditor
        ref={editor}
        name="tree.json"
        label="JSON"
        text={text}
        problems={issues}
        problemsOf={reading.text}
        onChange={onChange}
      />
      <section className="pg-source-issues" aria-label="Problems" aria-live="polite">
        {issues.length > 0 ? (
          <IssueList
            issues={issues}
            onChoose={(issue) => editor.current?.goTo(issue)}
            onFix={(fix) => editor.current?.applyFix(fix)}
          />
        ) : (
          <p className="pg-source-status">
            <CircleCheck aria-hidden size={15} /> Strictly valid
          </p>
        )}
      </section>
    </div>
  );
}
