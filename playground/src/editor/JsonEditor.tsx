import type { ReactNode } from 'react';

import { CodeEditor } from './CodeEditor.tsx';
import type { Problem } from './problem.ts';

/** The code editor of a text without a name. */
export function JsonEditor({
  text,
  issues,
  onChange,
}: {
  readonly text: string;
  readonly issues: readonly Problem[];
  readonly onChange: (text: string) => void;
  readonly ref?: null;
}): ReactNode {
  return <CodeEditor name="index.tsx" text={text} problems={issues} onChange={onChange} />;
}
