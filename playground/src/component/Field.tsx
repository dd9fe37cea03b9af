import { useId, type ReactNode } from 'react';

import { MessageText } from '../editor/IssueList.tsx';

/** What a control needs to belong to its field. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** A control with its name, and what is wrong with what is in it. */
export function Field({
  label,
  problem,
  severity = 'error',
  children,
  action,
}: {
  readonly label: string;
  readonly problem?: string | undefined;
  readonly severity?: 'error' | 'warning' | undefined;
  readonly children: (ids: FieldIds) => ReactNode;
  /** Stands behind what is wrong, and mends it. */
  readonly action?: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <div className="pg-setting">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': problem !== undefined && severity === 'error',
        'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
      })}
      {/* It is there before there is something to say, or nobody would hear it. */}
      <div className="pg-setting-problem" data-severity={severity} aria-live="polite">
        {problem !== undefined && (
          <p id={`${id}-problem`}>
            <MessageText text={problem} />
          </p>
        )}
        {action}
      </div>
    </div>
  );
}
