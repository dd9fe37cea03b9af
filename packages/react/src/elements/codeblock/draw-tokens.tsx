import type { ReactNode } from 'react';

import type { Token } from './highlight-code.ts';

/** Draws the tokens of a line. */
export function drawTokens(tokens: readonly Token[] = []): ReactNode {
  return tokens.map(({ text, className }, index) =>
    className === '' ? (
      text
    ) : (
      <span key={index} className={className}>
        {text}
      </span>
    ),
  );
}
