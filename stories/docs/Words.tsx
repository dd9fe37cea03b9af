import type { ReactNode } from 'react';

/** A sentence in which what stands between backticks is code. */
export function Words({ text }: { readonly text: string }): ReactNode {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 0 ? part : <code key={part}>{part}</code>));
}
