import { useEffect, useRef } from 'react';

import type { DrawError, Surface } from '../surface.ts';

/**
 * Tells the host app of a failure, once: strict mode runs effects twice, and what failed may be
 * drawn again without another failure.
 *
 * @param failed - What it is that failed: another one is another failure.
 */
export function useReport(surface: Surface, failed: unknown, error: DrawError | undefined): void {
  const told = useRef<unknown>(undefined);
  useEffect(() => {
    if (error && told.current !== failed) {
      told.current = failed;
      surface.report(error);
    }
  });
}
