import { useMemo, type ReactNode } from 'react';

/** Beyond this, colouring costs more than it helps. */
const MAXIMUM_COLOURED = 100_000;

/** A value as JSON, to be read. */
export function JsonView({
  label,
  value,
}: {
  readonly label: string;
  readonly value: unknown;
}): ReactNode {
  const text = useMemo(() => format(value), [value]);
  const parts = useMemo(() => (text.length > MAXIMUM_COLOURED ? text : colour(text)), [text]);
  return (
    // It scrolls, so that the keyboard must be able to reach it.
    <pre className="pg-json" tabIndex={0} role="region" aria-label={label}>
      {parts}
    </pre>
  );
}

function format(value: unknown): string {
  if (typeof value === 'string') return value;
  // `undefined` has no JSON.
  return JSON.stringify(value, null, 2) ?? '';
}

const TOKEN =
  /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

function colour(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [token, quoted, colon] = match;
    parts.push(text.slice(end, match.index));
    end = match.index + token.length;
    const kind = quoted === undefined ? 'atom' : colon === undefined ? 'string' : 'key';
    parts.push(
      <span key={match.index} data-kind={kind}>
        {quoted ?? token}
      </span>,
      colon ?? '',
    );
  }
  parts.push(text.slice(end));
  return parts;
}
