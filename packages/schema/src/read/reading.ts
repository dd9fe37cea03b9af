import type { IssueCode, IssueSeverity, PathSegment } from '../issue.ts';
import type { IssueDetail } from '../issue-text.ts';
import { defaultLimits, maximumDepth, type Limits } from '../limits.ts';
import { ReadIssue, type Place } from './read-issue.ts';

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
  readonly issues: ReadIssue[] = [];
  /** How many elements are open around the present place. */
  depth = 0;
  #nodes = 0;
  #place: Place | undefined;

  constructor(limits: Partial<Limits> = {}) {
    const merged = { ...defaultLimits, ...limits };
    this.limits = { ...merged, depth: Math.min(merged.depth, maximumDepth) };
  }

  enter(segment: PathSegment): void {
    this.#place = { parent: this.#place, segment, type: undefined };
  }

  leave(): void {
    this.#place = this.#place?.parent;
  }

  /** Says which element type stands at the present place. */
  name(type: string): void {
    if (this.#place) {
      this.#place.type = type;
    }
  }

  /** How many nodes the value may still hold. */
  get remaining(): number {
    return this.limits.nodes - this.#nodes;
  }

  /** Counts elements and items; throws once there are too many. */
  count(nodes = 1): void {
    this.#nodes += nodes;
    if (this.#nodes > this.limits.nodes) {
      throw new TooManyNodes();
    }
  }

  /** @param at - The step from the present place to the one that is meant. */
  report(
    code: IssueCode,
    severity: IssueSeverity,
    detail: () => IssueDetail = noDetail,
    at?: PathSegment,
  ): void {
    const place =
      at === undefined ? this.#place : { parent: this.#place, segment: at, type: undefined };
    this.issues.push(new ReadIssue(code, severity, detail, place));
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
        this.issues[index] = issue.asWarning();
      }
    }
  }
}

const noDetail = () => ({});
