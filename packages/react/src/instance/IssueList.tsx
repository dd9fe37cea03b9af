import type { Issue } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import type { Messages } from '../messages/index.ts';

/** What is wrong with something that cannot be shown, for whoever wants to know. */
export function IssueList(props: {
  readonly issues: readonly Issue[];
  readonly messages: Messages;
}): ReactNode {
  const errors = props.issues.filter((issue) => issue.severity === 'error');
  if (errors.length === 0) {
    return null;
  }
  return (
    <details className="ck-invalid-details">
      <summary>{props.messages.details}</summary>
      <ul>
        {errors.map((issue) => (
          <li key={`${issue.pointer} ${issue.code}`}>
            <code>{issue.where}</code> {issue.message}
          </li>
        ))}
      </ul>
    </details>
  );
}
