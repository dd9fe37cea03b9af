import { parseElement, parseRenderOutput, type ParseResult } from '@contentkit/schema';

/** Reads what a file holds: a bare element (or a list of them), or else a render output. */
export function parseMessage(value: unknown): ParseResult {
  return isElement(value) ? parseElement(value) : parseRenderOutput(value);
}

/** An output's `type` says `element` or `complete`, which no element's does. */
function isElement(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const type = 'type' in value ? value.type : undefined;
  return (
    Array.isArray(value) || (typeof type === 'string' && type !== 'element' && type !== 'complete')
  );
}
