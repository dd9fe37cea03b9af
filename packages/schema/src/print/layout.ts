// A small pretty printer: what is to be printed is a document that knows where its lines may
// break, and each group of it stands on one line where it fits.

const width = 80;
const step = '  ';

/** What is to be printed. */
export type Doc = string | readonly Doc[] | Line | Group | Indent | Either | Verbatim | Flow;

/** A place where a line ends, unless the group around is on one line; then `flat` stands here. */
interface Line {
  readonly is: 'line';
  /** Absent where the line ends in any case. */
  readonly flat?: string;
}

interface Group {
  readonly is: 'group';
  readonly of: Doc;
}

interface Indent {
  readonly is: 'indent';
  readonly of: Doc;
}

interface Either {
  readonly is: 'either';
  readonly flat: Doc;
  readonly broken: Doc;
}

interface Verbatim {
  readonly is: 'verbatim';
  readonly text: string;
}

interface Flow {
  readonly is: 'flow';
  readonly pieces: readonly Piece[];
}

/** Part of a flowing text: what holds together, or a place where a line can end. */
export type Piece = string | Gap;

export interface Gap {
  /** What stands here where the line goes on. */
  readonly flat: string;
  /** What stands at the end of the line where it does not. */
  readonly ending: string;
  /** How many elements of the text are around; lines end as far out as they can. */
  readonly level: number;
}

export const line: Doc = { is: 'line', flat: ' ' };
export const softline: Doc = { is: 'line', flat: '' };
export const hardline: Doc = { is: 'line' };

/** Stands on one line where it fits, else every line in it ends that no inner group holds. */
export function group(...of: readonly Doc[]): Doc {
  return { is: 'group', of };
}

/** One step further in. */
export function indent(...of: readonly Doc[]): Doc {
  return { is: 'indent', of };
}

/** One of two, by whether the group around stands on one line. */
export function either(flat: Doc, broken: Doc): Doc {
  return { is: 'either', flat, broken };
}

/** Text with lines of its own, which are not moved in. */
export function verbatim(text: string): Doc {
  return { is: 'verbatim', text };
}

/** Text that fills its lines. */
export function flow(pieces: readonly Piece[]): Doc {
  return { is: 'flow', pieces };
}

export function join(separator: Doc, docs: readonly Doc[]): Doc {
  return docs.map((doc, index) => (index === 0 ? doc : [separator, doc]));
}

/** A document on one line, however long. */
export function flatten(doc: Doc): string {
  if (typeof doc === 'string') {
    return doc;
  }
  if (isList(doc)) {
    return doc.map(flatten).join('');
  }
  switch (doc.is) {
    case 'line':
      return doc.flat ?? ' ';
    case 'group':
    case 'indent':
      return flatten(doc.of);
    case 'either':
      return flatten(doc.flat);
    case 'verbatim':
      return doc.text;
    case 'flow':
      return flattenPieces(doc.pieces);
  }
}

function flattenPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.flat)).join('');
}

/** `Array.isArray` does not narrow read-only arrays. */
function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

interface Entry {
  readonly doc: Doc;
  readonly margin: string;
  readonly flat: boolean;
}

/** The text of a document, in lines of 80 characters where they can be had. */
export function layout(doc: Doc): string {
  const out = new Output();
  const stack: Entry[] = [{ doc, margin: '', flat: false }];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { doc: at, margin, flat } = entry;
    if (typeof at === 'string') {
      out.write(at);
    } else if (isList(at)) {
      for (const part of at.toReversed()) {
        stack.push({ doc: part, margin, flat });
      }
    } else if (at.is === 'line') {
      if (flat && at.flat !== undefined) {
        out.write(at.flat);
      } else {
        out.newline(margin);
      }
    } else if (at.is === 'group') {
      stack.push({ doc: at.of, margin, flat: flat || fits(at.of, stack, width - out.column) });
    } else if (at.is === 'indent') {
      stack.push({ doc: at.of, margin: margin + step, flat });
    } else if (at.is === 'either') {
      stack.push({ doc: flat ? at.flat : at.broken, margin, flat });
    } else if (at.is === 'verbatim') {
      out.write(at.text);
    } else if (flat) {
      out.write(flattenPieces(at.pieces));
    } else {
      fill(out, margin, at.pieces, 0, undefined);
    }
  }
  return out.text();
}

class Output {
  column = 0;
  readonly #parts: string[] = [];

  write(text: string): void {
    this.#parts.push(text);
    const end = text.lastIndexOf('\n');
    this.column = end < 0 ? this.column + text.length : text.length - end - 1;
  }

  newline(margin: string): void {
    this.#parts.push(`\n${margin}`);
    this.column = margin.length;
  }

  text(): string {
    return this.#parts.join('');
  }
}

/** Whether a document, and what follows it up to the next end of a line, fits on one line. */
function fits(doc: Doc, following: readonly Entry[], space: number): boolean {
  let room = space;
  let next = following.length;
  const stack: Omit<Entry, 'margin'>[] = [{ doc, flat: true }];
  while (room >= 0) {
    const entry = stack.pop() ?? following[(next -= 1)];
    if (!entry) {
      return true;
    }
    const { doc: at, flat } = entry;
    if (typeof at === 'string') {
      room -= at.length;
    } else if (isList(at)) {
      for (const part of at.toReversed()) {
        stack.push({ doc: part, flat });
      }
    } else if (at.is === 'line') {
      if (!flat || at.flat === undefined) {
        return !flat;
      }
      room -= at.flat.length;
    } else if (at.is === 'group' || at.is === 'indent') {
      stack.push({ doc: at.of, flat });
    } else if (at.is === 'either') {
      stack.push({ doc: flat ? at.flat : at.broken, flat });
    } else if (at.is === 'verbatim') {
      return at.text.indexOf('\n') <= room;
    } else {
      room -= flattenPieces(at.pieces).length;
    }
  }
  return false;
}

/** Puts as much on each line as fits; ends lines within an element only where it needs several. */
function fill(
  out: Output,
  margin: string,
  pieces: readonly Piece[],
  level: number,
  before: Gap | undefined,
): void {
  let gap = before;
  for (const unit of unitsOf(pieces, level)) {
    const text = flattenPieces(unit.pieces);
    const ending = unit.gap?.ending.length ?? 0;
    const isWhole = !unit.pieces.some((piece) => typeof piece !== 'string');
    const onLine = out.column + (gap?.flat.length ?? 0) + text.length + ending <= width;
    const onNext = margin.length + text.length + ending <= width;
    if (!onLine && !onNext && !isWhole) {
      fill(out, margin, unit.pieces, level + 1, gap);
    } else if (gap && !onLine) {
      out.write(gap.ending);
      out.newline(margin);
      out.write(text);
    } else {
      out.write((gap?.flat ?? '') + text);
    }
    gap = unit.gap;
  }
}

/** The pieces between two gaps of a level, and the gap behind them. */
function unitsOf(pieces: readonly Piece[], level: number): { pieces: Piece[]; gap?: Gap }[] {
  const units: { pieces: Piece[]; gap?: Gap }[] = [{ pieces: [] }];
  for (const piece of pieces) {
    const unit = units.at(-1);
    if (typeof piece !== 'string' && piece.level === level && unit) {
      unit.gap = piece;
      units.push({ pieces: [] });
    } else {
      unit?.pieces.push(piece);
    }
  }
  return units;
}
