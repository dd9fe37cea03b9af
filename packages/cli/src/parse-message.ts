import { parseElement, parseRenderOutput, type ParseResult } from '@contentkit/schema';

/** Reads what a file holds: a bare element (or a list of them), or else a render output. */
export function parseMessage(value: unknown): ParseResult {
  const result = isElement(value) ? parseElement(value) : parseRenderOutput(value);
  // With this key a file tells editors which schema explains it; it is no part of the message.
  const issues = result.issues.filter(({ pointer }) => pointer !== '/$schema');
  return { ...result, issues };
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
