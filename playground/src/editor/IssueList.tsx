import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import type { Fix, Problem } from './problem.ts';

const icons = { error: CircleAlert, warning: TriangleAlert, hint: Info };
const names = { error: 'Error', warning: 'Warning', hint: 'Hint' };

/** Beyond this many, nobody reads on without asking for it. */
const MAXIMUM = 50;

/** As many fixes as fit beside a problem; the editor has the others. */
const MAX_FIXES = 2;

/** What the list needs of an issue: one of a source, or of an output. */
export type ListedIssue = Pick<Problem, 'severity' | 'message' | 'where'> &
  Partial<Pick<Problem, 'file' | 'fixes'>>;

/** What is wrong, each with its place. */
export function IssueList<Issue extends ListedIssue>({
  issues,
  onChoose,
  onFix,
}: {
  readonly issues: readonly Issue[];
  /** Goes to an issue's place, where there is one to go to. */
  readonly onChoose?: (issue: Issue) => void;
  /** Makes the change that mends an issue; without it no fixes are offered. */
  readonly onFix?: (fix: Fix, issue: Issue) => void;
}): ReactNode {
  const [isWhole, setWhole] = useState(false);
  const listed = isWhole ? issues : issues.slice(0, MAXIMUM);
  return (
    <ul className="pg-issues">
      {listed.map((issue, index) => (
        // One place can have the same issue twice; the list is drawn anew as a whole.
        <li key={index} data-severity={issue.severity} className="pg-issue-row">
          {onChoose ? (
            <button type="button" className="pg-issue" onClick={() => onChoose(issue)}>
              <IssueText issue={issue} />
            </button>
          ) : (
            <div className="pg-issue">
              <IssueText issue={issue} />
            </div>
          )}
          {onFix && <Fixes fixes={issue.fixes} onFix={(fix) => onFix(fix, issue)} />}
        </li>
      ))}
      {listed.length < issues.length && (
        <li>
          <button type="button" className="pg-button" onClick={() => setWhole(true)}>
            Show {issues.length - listed.length} more
          </button>
        </li>
      )}
    </ul>
  );
}

function IssueText({ issue }: { readonly issue: ListedIssue }): ReactNode {
  const { severity, message, where, file } = issue;
  const Icon = icons[severity];
  const place = [file, where].filter(Boolean).join(' ');
  return (
    <>
      <Icon aria-hidden size={15} className="pg-issue-icon" />
      <span className="pg-visually-hidden">{names[severity]}: </span>
      <span className="pg-issue-text">
        <MessageText text={message} /> {place && <code className="pg-issue-place">{place}</code>}
      </span>
    </>
  );
}

function Fixes({
  fixes = [],
  onFix,
}: {
  readonly fixes?: readonly Fix[] | undefined;
  readonly onFix: (fix: Fix) => void;
}): ReactNode {
  if (fixes.length === 0) return null;
  return (
    <span className="pg-issue-fixes">
      {fixes.slice(0, MAX_FIXES).map((fix) => (
        <button key={fix.label} type="button" className="pg-issue-fix" onClick={() => onFix(fix)}>
          <MessageText text={fix.label} />
        </button>
      ))}
    </span>
  );
}

/** A message whose code stands between backticks. */
export function MessageText({ text }: { readonly text: string }): ReactNode {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
