import type { ReactNode } from 'react';

/** A 24 × 24 picture as large as the text that it stands in. */
export function picture(path: string | undefined, isFilled = false): ReactNode {
  return (
    <svg
      className="ck-icon"
      viewBox="0 0 24 24"
      width="1em"
      height="1em"
      aria-hidden="true"
      focusable="false"
      {...(isFilled
        ? { fill: 'currentColor' }
        : {
            fill: 'none',
            stroke: 'currentColor',
            strokeWidth: 2,
            strokeLinecap: 'round',
            strokeLinejoin: 'round',
          })}
    >
      {/* A path that is not there yet leaves the one that a server drew. */}
      <path d={path} suppressHydrationWarning />
    </svg>
  );
}
