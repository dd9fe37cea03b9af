import { memo, useEffect, useMemo, useState, type ReactNode } from 'react';

import type { ColouredLinesProps } from './ColouredLines.tsx';
import { drawLine } from './draw-line.tsx';
import { drawTokens } from './draw-tokens.tsx';
import { highlightSlices, linesPerSlice, type Token } from './highlight-code.ts';
import { takeSlice } from './take-slice.ts';

/** Lines and tokens from the first on, a slice of so many lines each. */
type Slice = readonly (readonly Token[])[];

const none: readonly Slice[] = [];

/**
 * The lines of long code: as text at once, and in colours slice by slice, while the page has nothing
 * else to do. A line keeps its place and size, a slice that is drawn is not drawn again, and the next
 * one is not looked for before it is: many at once would hold up the page again.
 */
export function LongCode({ code, lines, firstLine, grammar }: ColouredLinesProps): ReactNode {
  const rest = useMemo(() => highlightSlices(code, grammar), [code, grammar]);
  const [found, setFound] = useState({ rest, slices: none });
  const slices = found.rest === rest ? found.slices : none;
  useEffect(
    () => takeSlice(rest, (slice) => setFound({ rest, slices: [...slices, slice] })),
    [rest, slices],
  );
  return Array.from({ length: Math.ceil(lines.length / linesPerSlice) }, (_, index) => (
    <Lines
      key={index}
      start={index * linesPerSlice}
      lines={lines}
      coloured={slices[index]}
      firstLine={firstLine}
    />
  ));
}

const Lines = memo(function Lines(props: {
  /** Which one of the lines is the first of this slice. */
  readonly start: number;
  readonly lines: readonly string[];
  readonly coloured: Slice | undefined;
  readonly firstLine: number | undefined;
}): ReactNode {
  const { start, lines, coloured, firstLine } = props;
  return lines
    .slice(start, start + linesPerSlice)
    .map((line, index) =>
      drawLine(
        coloured ? drawTokens(coloured[index]) : line,
        start + index,
        lines.length,
        firstLine,
      ),
    );
});
