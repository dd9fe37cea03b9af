import type { SourceFile } from '../../projects/project.ts';
import type { Fix, Problem } from '../../editor/problem.ts';
import { lineOf, type TextRange } from './text-range.ts';

/** Makes a problem of what is wrong at a place of a file. */
export function problemAt(
  file: SourceFile,
  at: TextRange,
  message: string,
  { severity = 'error', fixes = [] }: Partial<Pick<Problem, 'severity' | 'fixes'>> = {},
): Problem {
  const where = `line ${lineOf(file.text, at.offset)}`;
  return { severity, message, where, file: file.name, at, fixes };
}

/** A change of one run of a text. */
export function replaceFix(label: string, { offset, length }: TextRange, insert: string): Fix {
  return { label, changes: [{ from: offset, to: offset + length, insert }] };
}
