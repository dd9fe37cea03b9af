import type { SourceRange } from '@contentkit/schema';

import { columnsOf, printable } from './printable.ts';

/** A line of source with the place of an issue underneath. */
export interface Excerpt {
  /** `12 | `, as wide as the margin below it. */
  readonly margin: string;
  readonly line: string;
  /** Carets under the place, behind spaces. */
  readonly carets: string;
}

/** What stands around the line besides its margin: the indent, and a mark where it is cut. */
const AROUND = 4;

/**
 * The line of a place, with carets underneath. A line that is too long, as all of a minified file,
 * is cut around the place.
 */
export function excerptOf(text: string, place: SourceRange, width: number): Excerpt {
  const start = place.offset - (place.column - 1);
  const rest = text.slice(start).match(/^[^\r\n]*/)?.[0] ?? '';
  const margin = `${place.line} | `;
  const { before, marked, after } = cut(
    rest,
    place.column - 1,
    place.length,
    Math.max(width - margin.length - AROUND, 20),
  );
  return {
    margin,
    line: before + marked + after,
    carets: ' '.repeat(columnsOf(before)) + '^'.repeat(Math.max(columnsOf(marked), 1)),
  };
}

function cut(
  line: string,
  at: number,
  length: number,
  room: number,
): { before: string; marked: string; after: string } {
  const show = (part: string) => printable(part.replaceAll('\t', '  '));
  // A third of the room leads up to the place, more of it where the line ends soon.
  const from = Math.max(0, Math.min(at - Math.floor(room / 3), line.length - room));
  const to = Math.min(line.length, from + room);
  const end = Math.min(at + length, to);
  return {
    before: (from > 0 ? '…' : '') + show(line.slice(from, at)),
    marked: show(line.slice(at, end)),
    after: show(line.slice(end, to)) + (to < line.length ? '…' : ''),
  };
}
