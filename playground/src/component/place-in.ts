import type { Problem } from '../editor/problem.ts';
import type { FilePlace } from './run-log.ts';

/** Where a place is in a text: a line is pointed at without its indent. */
export function placeIn(
  text: string,
  target: FilePlace | Problem,
): { readonly offset: number; readonly length: number } {
  if (!('line' in target)) return target.at ?? { offset: 0, length: 0 };
  const lines = text.split('\n');
  const index = Math.min(Math.max(target.line, 1), lines.length) - 1;
  const line = lines[index] ?? '';
  const before = lines.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
  const content = line.trim();
  return { offset: before + line.indexOf(content), length: content.length };
}
