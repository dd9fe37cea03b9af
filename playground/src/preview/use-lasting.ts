import { useEffect, useState } from 'react';

/** How long a source may be broken before its preview says so, in milliseconds. */
export const BROKEN_AFTER = 350;

/** Whether something holds, and has held for a while: what passes at once is not worth a word. */
export function useLasting(holds: boolean, milliseconds: number): boolean {
  const [isLasting, setLasting] = useState(holds);
  if (isLasting && !holds) setLasting(false);

  useEffect(() => {
    if (!holds) return undefined;
    const timer = setTimeout(() => setLasting(true), milliseconds);
    return () => clearTimeout(timer);
  }, [holds, milliseconds]);

  return holds && isLasting;
}
