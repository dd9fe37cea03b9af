import type { ReactNode } from 'react';

import type { Surface } from '../surface.ts';

/** Holds the place of what is not there yet. */
export function Skeleton({ surface }: { readonly surface: Surface }): ReactNode {
  return (
    <div className="ck-skeleton" role="status" aria-label={surface.messages.loading}>
      <span className="ck-skeleton-line" />
      <span className="ck-skeleton-line" />
      <span className="ck-skeleton-line" />
    </div>
  );
}
