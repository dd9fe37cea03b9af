import type { Issue } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { createLazyPart, usePart } from '../hooks/lazy-part.ts';
import type { Messages } from '../messages/index.ts';

/** The sentences of issues, which a page without issues does not need. */
const words = createLazyPart(() => import('@contentkit/schema/explain'));

/** What is wrong with something that cannot be shown, for whoever wants to know. */
export function IssueList(props: {
  readonly issues: readonly Issue[];
  readonly messages: Messages;
}): ReactNode {
  const state = usePart(words);
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
            <code>{issue.where}</code>{' '}
            {/* Until the sentences are here, and where they cannot be loaded, the code has to do. */}
            {state.status === 'ready' ? state.module.explainIssue(issue) : issue.message}
          </li>
        ))}
      </ul>
    </details>
  );
}
