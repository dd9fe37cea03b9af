import {
  toPointer,
  type Issue,
  type IssueCode,
  type IssueSeverity,
  type PathSegment,
} from '../issue.ts';
import { issueText, type IssueDetail } from '../issue-text.ts';
import { defaultLimits, maximumDepth, type Limits } from '../limits.ts';

/** What a value that has no reading is read as. */
export const unreadable: unique symbol = Symbol('unreadable');

/** What a value is read as that costs its element the place, whatever could stand in (R6). */
export const refused: unique symbol = Symbol('refused');

/** No reading, of either kind. */
export type Unread = typeof unreadable | typeof refused;

/** Whether a value came out of a reading at all. */
export function isUnread(read: unknown): read is Unread {
  return read === unreadable || read === refused;
}

/** Thrown, and caught by the reader itself, when an output holds too many nodes to go on. */
export class TooManyNodes extends Error {}

/** One pass over one value: where it is, what it found, what it may still spend. */
export class Reading {
  readonly limits: Limits;
  readonly issues: Issue[] = [];
  /** How many elements are open around the present place. */
  depth = 0;
  #nodes = 0;
  readonly #path: PathSegment[] = [];
  /** The element type at each step of the path, where the step is an element. */
  readonly #types: (string | undefined)[] = [];

  constructor(limits: Partial<Limits> = {}) {
    const merged = { ...defaultLimits, ...limits };
    this.limits = { ...merged, depth: Math.min(merged.depth, maximumDepth) };
  }

  enter(segment: PathSegment): void {
    this.#path.push(segment);
    this.#types.push(undefined);
  }

  leave(): void {
    this.#path.pop();
    this.#types.pop();
  }

  /** Says which element type stands at the present place. */
  name(type: string): void {
    if (this.#types.length > 0) {
      this.#types[this.#types.length - 1] = type;
    }
  }

  /** Counts elements and items; throws once there are too many. */
  count(nodes = 1): void {
    this.#nodes += nodes;
    if (this.#nodes > this.limits.nodes) {
      throw new TooManyNodes();
    }
  }

  report(
    code: IssueCode,
    severity: IssueSeverity,
    detail: IssueDetail = {},
    at?: PathSegment,
  ): void {
    const path = at === undefined ? [...this.#path] : [...this.#path, at];
    this.issues.push({
      code,
      severity,
      path,
      pointer: toPointer(path),
      where: this.#where(path),
      message: issueText[code](detail),
    });
  }

  /** Takes back what was reported since there were `mark` issues. */
  forget(mark: number): void {
    this.issues.length = mark;
  }

  /** Turns errors into warnings: what they concern was read all the same. */
  recover(mark: number): void {
    for (let index = mark; index < this.issues.length; index += 1) {
      const issue = this.issues[index];
      if (issue?.severity === 'error') {
        this.issues[index] = { ...issue, severity: 'warning' };
      }
    }
  }

  #where(path: readonly PathSegment[]): string {
    let where = '';
    path.forEach((segment, index) => {
      const type = this.#types[index];
      where += typeof segment === 'number' ? `[${segment}]` : `${where ? '.' : ''}${segment}`;
      where += type === undefined ? '' : `(${type})`;
    });
    return where;
  }
}
