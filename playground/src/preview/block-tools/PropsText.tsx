import { useId, type ReactNode } from 'react';

import { MessageText } from '../../editor/IssueList.tsx';
import type { Writing } from './use-writing.ts';

/** Props as a text that can be written. */
export function PropsText({
  label,
  writing: { text, problem, write, settle },
}: {
  readonly label: string;
  readonly writing: Writing;
}): ReactNode {
  const problemId = useId();
  return (
    <>
      <textarea
        className="pg-block-text"
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problemId}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => write(event.currentTarget.value)}
        onBlur={settle}
      />
      {/* There before it says anything, for only then is it announced. */}
      <p id={problemId} className="pg-block-problem" role="status">
        {problem !== undefined && <MessageText text={problem} />}
      </p>
    </>
  );
}
