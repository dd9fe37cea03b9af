import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import type { SourceIssue } from './read-source.ts';

const icons = { error: CircleAlert, warning: TriangleAlert, hint: Info };
const names = { error: 'Error', warning: 'Warning', hint: 'Hint' };

/** What the list needs of an issue: one of a source, or of an output. */
export type ListedIssue = Pick<SourceIssue, 'severity' | 'message' | 'where'>;

/** What is wrong, each with its place. */
export function IssueList<Issue extends ListedIssue>({
  issues,
  onChoose,
}: {
  readonly issues: readonly Issue[];
  /** Goes to an issue's place, where there is one to go to. */
  readonly onChoose?: (issue: Issue) => void;
}): ReactNode {
  return (
    <ul className="pg-issues">
      {issues.map((issue, index) => {
        const Icon = icons[issue.severity];
        const content = (
          <>
            <Icon aria-hidden size={15} className="pg-issue-icon" />
            <span className="pg-visually-hidden">{names[issue.severity]}: </span>
            <span className="pg-issue-text">
              <MessageText text={issue.message} />{' '}
              {issue.where && <code className="pg-issue-place">{issue.where}</code>}
            </span>
          </>
        );
        return (
          // One place can have the same issue twice; the list is drawn anew as a whole.
          <li key={index} data-severity={issue.severity}>
            {onChoose ? (
              <button type="button" className="pg-issue" onClick={() => onChoose(issue)}>
                {content}
              </button>
            ) : (
              <div className="pg-issue">{content}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** A message whose code stands between backticks. */
export function MessageText({ text }: { readonly text: string }): ReactNode {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));
}
