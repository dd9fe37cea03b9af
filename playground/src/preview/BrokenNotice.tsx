import type { ReactNode } from 'react';

import { MessageText } from '../editor/IssueList.tsx';
import type { Problem } from '../editor/problem.ts';
import { Callout } from '../ui/Callout.tsx';

/** The rest is in the list of problems. */
const MAXIMUM = 5;

/** What is wrong with a source, above what could be drawn last. */
export function BrokenNotice({
  problems,
  isDrawn,
}: {
  readonly problems: readonly Pick<Problem, 'severity' | 'message' | 'where' | 'file'>[];
  /** Whether there is anything beneath. */
  readonly isDrawn: boolean;
}): ReactNode {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const further = errors.length - MAXIMUM;
  return (
    <Callout
      tone="bad"
      title={isDrawn ? 'Broken: this is what was drawn last' : 'There is nothing to draw yet'}
    >
      <ul className="pg-preview-errors">
        {errors.slice(0, MAXIMUM).map((problem, index) => (
          // One place can have the same problem twice; the list is drawn anew as a whole.
          <li key={index}>
            <ProblemText problem={problem} />
          </li>
        ))}
        {further > 0 && <li>And {further} more.</li>}
      </ul>
    </Callout>
  );
}

/** What is wrong, and where. */
export function ProblemText({
  problem: { message, where, file },
}: {
  readonly problem: Pick<Problem, 'message' | 'where' | 'file'>;
}): ReactNode {
  return (
    <>
      <MessageText text={message} />{' '}
      {(file ?? where) && <code>{[file, where].filter(Boolean).join(' ')}</code>}
    </>
  );
}
