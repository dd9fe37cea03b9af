import { lazy, type ReactNode } from 'react';

import type { CodeEditorProps } from './CodeEditor.tsx';
import { LoadBoundary } from '../ui/LoadBoundary.tsx';
import './editor.css';

const CodeEditor = lazy(() =>
  import('./CodeEditor.tsx').then(({ CodeEditor }) => ({ default: CodeEditor })),
);

/** The code editor, loaded when it is first shown; until then the text can be read. */
export function SourceEditor(props: CodeEditorProps): ReactNode {
  return (
    <LoadBoundary fallback={<pre className="pg-editor-waiting">{props.text}</pre>}>
      <CodeEditor {...props} />
    </LoadBoundary>
  );
}
