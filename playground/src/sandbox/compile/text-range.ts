import type { SourceRange } from '@contentkit/schema';

/** A run of a file's text. */
export type TextRange = Pick<SourceRange, 'offset' | 'length'>;

/** A run of the text of one of the author's files. */
export interface SourcePlace {
  readonly file: string;
  readonly at: TextRange;
}

/** The line that an offset is in, counted from 1. */
export function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The run of a whole line, without the blanks around what it holds. Lines count from 1. */
export function rangeOfLine(text: string, line: number): TextRange {
  const lines = text.split('\n');
  const content = lines[line - 1] ?? '';
  const offset = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  const trimmed = content.trim();
  return { offset: offset + content.indexOf(trimmed), length: trimmed.length };
}

/** The word at an offset, or the one character that is there. */
export function rangeOfWord(text: string, offset: number): TextRange {
  const word = /^[\p{L}\p{N}_$]+/u.exec(text.slice(offset, offset + 200))?.[0];
  const length = word?.length ?? Math.min(1, text.length - offset);
  return { offset, length };
}
