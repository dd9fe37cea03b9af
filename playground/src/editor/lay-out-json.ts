import { JsonSource } from '@contentkit/schema';

import type { Formatted } from './format-file.ts';

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Lays JSON out as `JSON.stringify` does, without touching what it says: numbers stay as they were
 * written, and of equal keys none is lost. Text that is broken stays.
 */
export function layOutJson(text: string, cursor = 0): Formatted {
  const { error } = new JsonSource(text);
  if (error) {
    const { line, message } = error;
    return {
      ok: false,
      reason: `It cannot be laid out while it is broken. Line ${line}: ${message}`,
    };
  }
  let result = '';
  let depth = 0;
  let before = '';
  let moved: number | undefined;
  for (const { 0: part, index } of text.matchAll(token)) {
    const isClosing = part === '}' || part === ']';
    const isEmpty = isClosing && (before === '{' || before === '[');
    if (isClosing) depth -= 1;
    if (isClosing ? !isEmpty : '{[,'.includes(before) && before !== '') {
      result += `\n${'  '.repeat(depth)}`;
    }
    // The cursor stays at its token.
    if (moved === undefined && cursor <= index + part.length) {
      moved = result.length + Math.max(0, cursor - index);
    }
    result += part === ':' ? ': ' : part;
    if (part === '{' || part === '[') depth += 1;
    before = part;
  }
  return { ok: true, text: result, cursor: moved ?? result.length };
}
