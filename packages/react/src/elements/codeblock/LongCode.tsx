import { memo, startTransition, useEffect, useState, type ReactNode } from 'react';

import type { ColouredLinesProps } from './ColouredLines.tsx';
import { colourSlowly } from './colour-slowly.ts';
import { drawLine } from './draw-line.tsx';
import { drawTokens } from './draw-tokens.tsx';
import { linesPerSlice, type Token } from './highlight-code.ts';

/** Lines and tokens from the first on, a slice of so many lines each. */
type Slice = readonly (readonly Token[])[];

const none: readonly Slice[] = [];

/**
 * The lines of long code: as text at once, and in colours slice by slice, while the page has nothing
 * else to do. A line keeps its place and size, and a slice that is drawn is not drawn again.
 */
export function LongCode({ code, lines, firstLine, grammar }: ColouredLinesProps): ReactNode {
  const [found, setFound] = useState({ code, slices: none });
  useEffect(() => {
    let slices = none;
    return colourSlowly(code, grammar, (next) => {
      slices = [...slices, ...next];
      const now = { code, slices };
      startTransition(() => setFound(now));
    });
  }, [code, grammar]);
  const slices = found.code === code ? found.slices : none;
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
