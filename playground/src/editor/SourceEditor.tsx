import { lazy, Suspense, type ReactNode } from 'react';

import type { CodeEditorProps } from './CodeEditor.tsx';
import './editor.css';

const CodeEditor = lazy(() =>
  import('./CodeEditor.tsx').then(({ CodeEditor }) => ({ default: CodeEditor })),
);

/** The code editor, loaded when it is first shown; until then the text can be read. */
export function SourceEditor(props: CodeEditorProps): ReactNode {
  return (
    <Suspense fallback={<pre className="pg-editor-waiting">{props.text}</pre>}>
      <CodeEditor {...props} />
    </Suspense>
  );
}
