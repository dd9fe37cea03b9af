import { useMemo, type ReactNode } from 'react';

import { drawLine } from './draw-line.tsx';
import type { Grammar } from './grammar.ts';
import { highlightCode } from './highlight-code.ts';
import { LongCode } from './LongCode.tsx';
import { drawTokens } from './draw-tokens.tsx';

/** What code is drawn in colours from. */
export interface ColouredLinesProps {
  readonly code: string;
  /** The same in lines. */
  readonly lines: readonly string[];
  readonly firstLine: number | undefined;
  readonly grammar: Grammar;
}

/** In characters: finding the colours of longer code, and drawing them, would hold up the page. */
const longestAtOnce = 20_000;

/** The lines of some code in colours: at once where it is short, else one slice after the other. */
export function ColouredLines(props: ColouredLinesProps): ReactNode {
  const isLong = props.code.length > longestAtOnce;
  return isLong ? <LongCode {...props} /> : <ShortCode {...props} />;
}

function ShortCode({ code, lines, firstLine, grammar }: ColouredLinesProps): ReactNode {
  const coloured = useMemo(() => highlightCode(code, grammar), [code, grammar]);
  return lines.map((_, index) =>
    drawLine(drawTokens(coloured[index]), index, lines.length, firstLine),
  );
}
