import { CircleCheck } from 'lucide-react';
import { lazy, Suspense, useRef, type ReactNode } from 'react';

import { IssueList } from './IssueList.tsx';
import type { JsonEditorHandle } from './JsonEditor.tsx';
import type { SourceReading } from './read-source.ts';
import './editor.css';

const JsonEditor = lazy(() =>
  import('./JsonEditor.tsx').then(({ JsonEditor }) => ({ default: JsonEditor })),
);

/** Where a tree is written as JSON, with what is wrong with it beneath. */
export function JsonSource({
  text,
  reading,
  onChange,
}: {
  readonly text: string;
  readonly reading: SourceReading;
  readonly onChange: (text: string) => void;
}): ReactNode {
  const editor = useRef<JsonEditorHandle>(null);
  const { issues } = reading;
  return (
    <div className="pg-json-source">
      <Suspense fallback={<pre className="pg-editor-waiting">{text}</pre>}>
        <JsonEditor ref={editor} text={text} issues={issues} onChange={onChange} />
      </Suspense>
      <section className="pg-source-issues" aria-label="Problems" aria-live="polite">
        {issues.length > 0 ? (
          <IssueList issues={issues} onChoose={(issue) => editor.current?.goTo(issue)} />
        ) : (
          <p className="pg-source-status">
            <CircleCheck aria-hidden size={15} /> Strictly valid
          </p>
        )}
      </section>
    </div>
  );
}
