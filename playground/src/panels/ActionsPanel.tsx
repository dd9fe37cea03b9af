import type { Action } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { JsonView } from '../ui/JsonView.tsx';

/** An action as a tree without a component dispatched it. */
export interface ToldAction {
  readonly id: number;
  readonly action: Action;
}

/** The actions of a tree that no component answers, newest first. */
export function ActionsPanel({ actions }: { readonly actions: readonly ToldAction[] }): ReactNode {
  if (actions.length === 0) {
    return (
      <div className="pg-empty">
        <strong>No actions yet</strong>
        <p>
          No component answers a tree that was written as JSON. What its buttons and inputs would
          send is listed here.
        </p>
      </div>
    );
  }
  return (
    <ol className="pg-actions" aria-label="Actions">
      {actions.map(({ id, action }) => (
        <li key={id}>
          <JsonView label={`Action ${action.action}`} value={action} />
        </li>
      ))}
    </ol>
  );
}
