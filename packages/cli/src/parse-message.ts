import {
  isBareElement,
  parseElement,
  parseRenderOutput,
  type ParseResult,
} from '@contentkit/schema';

/** Reads what a file holds: a bare element (or a list of them), or else a render output. */
export function parseMessage(value: unknown): ParseResult {
  const result = isBareElement(value) ? parseElement(value) : parseRenderOutput(value);
  // With this key a file tells editors which schema explains it; it is no part of the message.
  const issues = result.issues.filter(({ pointer }) => pointer !== '/$schema');
  return { ...result, issues };
}
