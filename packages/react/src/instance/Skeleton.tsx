import { useEffect, type ReactNode } from 'react';

import { lateOutlinesPart } from '../icons/late-outlines-part.ts';
import type { Surface } from '../surface.ts';

/** Holds the place of what is not there yet. */
export function Skeleton({ surface }: { readonly surface: Surface }): ReactNode {
  useEffect(() => {
    // A tree may well have icons, and there is time before it comes.
    void lateOutlinesPart.load();
  }, []);
  return (
    <div className="ck-skeleton" role="status" aria-label={surface.messages.loading}>
      <span className="ck-skeleton-line" />
      <span className="ck-skeleton-line" />
      <span className="ck-skeleton-line" />
    </div>
  );
}
