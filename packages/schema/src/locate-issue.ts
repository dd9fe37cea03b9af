import type { Issue, IssueCode, PathSegment } from './issue.ts';
import { scanJson, type JsonNode, type JsonScan } from './json-scanner.ts';

/** A place in JSON source text. */
export interface SourceRange {
  /** Counts from 1. */
  readonly line: number;
  /** Counts from 1, in UTF-16 units, as JavaScript and most editors do. */
  readonly column: number;
  /** From the text's beginning, in UTF-16 units. */
  readonly offset: number;
  /** In UTF-16 units; 0 where something is missing at the text's end. */
  readonly length: number;
}

/** Why a text is no JSON, and where. */
export interface JsonSyntaxError extends SourceRange {
  /** What is wrong, and how to mend it. */
  readonly message: string;
}

/** What of a value is pointed at: all of it, its key, or what tells people which one it is. */
type Anchor = 'value' | 'key' | 'name';

/** Where an issue is about a whole object, pointing at all of its lines would point at nothing. */
const anchors: Partial<Record<IssueCode, Anchor>> = {
  unknown_property: 'key',
  forbidden_key: 'name',
  missing_element: 'name',
  missing_property: 'name',
  missing_type: 'name',
  unknown_element: 'name',
  misplaced_element: 'name',
  step_outside_stepper: 'name',
  bare_root: 'name',
  ambiguous: 'name',
  read_as: 'name',
  nested_children: 'name',
  too_few: 'name',
  too_many: 'name',
  too_deep: 'name',
  too_many_nodes: 'name',
  action_type: 'name',
  action_key: 'name',
  binding_keys: 'name',
};

/**
 * JSON source text, in which issues and syntax errors have their places. For many issues of one
 * text; for a single one there is `locateIssue`.
 *
 * Accepts exactly what `JSON.parse` does, and a byte order mark before it.
 *
 * @example
 * ```ts
 * const source = new JsonSource('{"label": "Save",}');
 * if (source.error) {
 *   console.log(source.error.line, source.error.column, source.error.message);
 * }
 * ```
 */
export class JsonSource {
  /** What makes the text no JSON, if anything. */
  readonly error: JsonSyntaxError | undefined;
  readonly #scan: JsonScan;
  readonly #lineStarts: readonly number[];

  /** @param text - The source text, as it was read from the file. */
  constructor(text: string) {
    this.#scan = scanJson(text);
    this.#lineStarts = findLineStarts(text);
    const { problem } = this.#scan;
    this.error = problem && {
      ...this.#range(problem.start, problem.end),
      message: problem.message,
    };
  }

  /**
   * Where an issue is in the text: the value at its path; for an unknown property its key; for what
   * is missing from an object, the value of its `type` or `action`, or else its opening brace.
   * Where the text has no such path, as when it changed since, the nearest place around it.
   */
  locate({ code, path }: Pick<Issue, 'code' | 'path'>): SourceRange {
    const { node, key, isWhole } = follow(this.#scan.root, path);
    if (node === undefined) {
      return this.#range(0, 0);
    }
    const anchor = isWhole ? (anchors[code] ?? 'value') : 'name';
    if (anchor === 'key' && key !== undefined) {
      return this.#range(key.start, key.end);
    }
    const { start, end } = anchor === 'value' ? node : nameOf(node);
    return this.#range(start, end);
  }

  #range(start: number, end: number): SourceRange {
    const line = countUpTo(this.#lineStarts, start);
    const column = start - (this.#lineStarts[line - 1] ?? 0) + 1;
    return { line, column, offset: start, length: end - start };
  }
}

/**
 * Where an issue is in the JSON source text that was read, for editors and terminals; see
 * `JsonSource`, which does the same for many issues at once.
 *
 * @param text - The text that was parsed and then read. It need not be valid.
 * @example
 * ```ts
 * const text = '{"type": "buton"}';
 * for (const issue of parseElement(JSON.parse(text)).issues) {
 *   const { line, column } = locateIssue(text, issue);
 *   console.log(`${line}:${column} ${issue.message}`);
 * }
 * ```
 */
export function locateIssue(text: string, issue: Pick<Issue, 'code' | 'path'>): SourceRange {
  return new JsonSource(text).locate(issue);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The value at a path, or the last one on the way there. */
function follow(
  root: JsonNode | undefined,
  path: readonly PathSegment[],
): { node: JsonNode | undefined; key: Span | undefined; isWhole: boolean } {
  let node = root;
  let key: Span | undefined;
  for (const segment of path) {
    const member = node?.members?.get(String(segment));
    const next = member?.value ?? node?.items?.[Number(segment)];
    if (next === undefined) {
      return { node, key, isWhole: false };
    }
    node = next;
    key = member;
  }
  return { node, key, isWhole: true };
}

/** What tells people which value it is: its `type` or `action`, or the bracket that opens it. */
function nameOf(node: JsonNode): Span {
  const name = node.members?.get('type') ?? node.members?.get('action');
  if (name && !name.value.members && !name.value.items) {
    return name.value;
  }
  const isContainer = node.members !== undefined || node.items !== undefined;
  return isContainer ? { start: node.start, end: node.start + 1 } : node;
}

function findLineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)];
}

/** How many of the ascending numbers are at most `bound`. */
function countUpTo(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= bound) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
