import type { ReactNode } from 'react';

/**
 * Draws one line of code.
 *
 * @param index - Which line it is, of how many.
 * @param firstLine - The number of the first line; without it lines have no numbers.
 */
export function drawLine(
  content: ReactNode,
  index: number,
  count: number,
  firstLine: number | undefined,
): ReactNode {
  return (
    <span
      key={index}
      className="ck-code-line"
      data-number={firstLine === undefined ? undefined : firstLine + index}
    >
      {content}
      {index < count - 1 && '\n'}
    </span>
  );
}
