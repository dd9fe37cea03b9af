import type { ReactNode } from 'react';

/** Holds the place of a component that is on its way. */
export function Waiting(): ReactNode {
  return (
    <div className="pg-paper-waiting" role="status" aria-label="Loading">
      <span />
      <span />
      <span />
    </div>
  );
}
