import type { IssueCode, IssueDetail, IssueSeverity } from '../issue.ts';
import { defaultLimits, maximumDepth, type Limits } from '../limits.ts';
import type { ElementTables } from './element-table.ts';
import { ReadIssue, type Place, type Step } from './read-issue.ts';
import type { ParseOptions } from './read-output.ts';
import type { Shape } from './shape.ts';

/** What a value that has no reading is read as. */
export const unreadable: unique symbol = Symbol();

/** What a value is read as that costs its element the place, whatever could stand in (R6). */
export const refused: unique symbol = Symbol();

/** No reading, of either kind. */
export type Unread = typeof unreadable | typeof refused;

/** Whether a value came out of a reading at all. */
export function isUnread(read: unknown): read is Unread {
  return read === unreadable || read === refused;
}

/** One pass over one value: what it found, and what it may still spend. */
export class Reading {
  readonly elements: ElementTables;
  readonly limits: Limits;
  readonly issues: ReadIssue[] = [];
  /** How many elements are open around the present place. */
  depth = 0;
  /** Less than none once there were more nodes than there may be. */
  nodesLeft: number;
  /** What has issues, up to where the reader has returned to. */
  readonly #places: Place[] = [];
  readonly #explain: ParseOptions['explain'];

  constructor(elements: ElementTables, { limits, explain }: ParseOptions) {
    this.elements = elements;
    const merged = { ...defaultLimits, ...limits };
    merged.depth = Math.min(merged.depth, maximumDepth);
    this.limits = merged;
    this.nodesLeft = merged.nodes;
    this.#explain = explain;
  }

  /** Counts elements and items; throws once there are too many, for the reader itself to catch. */
  count(nodes: number): void {
    this.nodesLeft -= nodes;
    if (this.nodesLeft < 0) {
      throw new Error();
    }
  }

  /** Reports what is wrong with the value that is being read, or one step below it. */
  report(code: IssueCode, severity: IssueSeverity, detail: IssueDetail = {}, at?: Step): void {
    const place = this.#enter(this.issues.length, at);
    this.issues.push(new ReadIssue(code, severity, detail, place, this.#explain));
  }

  /** Reports that a value has no reading as one of a shape. */
  reject(expected: Shape, received: unknown): typeof unreadable {
    this.report('wrong_type', 'error', { expected, received });
    return unreadable;
  }

  /** Reports that a value is not of a shape, but has one sensible reading. */
  accept<Value>(expected: Shape, received: unknown, reading: Value): Value {
    this.report('wrong_type', 'warning', { expected, received, reading });
    return reading;
  }

  /** Reports that a limit is exceeded. */
  exceed(code: IssueCode, expected: number, received?: number): typeof refused {
    this.report(code, 'error', { expected, received });
    return refused;
  }

  /**
   * Says where all that was reported since there were `mark` issues stands: whoever reads a part of
   * a value adds the step to it afterwards, so that a value without issues costs no path.
   */
  place(mark: number, step: Step): void {
    if (this.issues.length > mark) {
      this.#enter(mark, step);
    }
  }

  /** The place around all that was reported since there were `mark` issues. */
  #enter(mark: number, step?: Step): Place {
    const place: Place = { step, mark };
    const places = this.#places;
    for (const inner of places.splice(places.findLastIndex((other) => other.mark < mark) + 1)) {
      inner.parent = place;
    }
    places.push(place);
    return place;
  }

  /** Takes back what was reported since there were `mark` issues. */
  forget(mark: number): void {
    this.issues.length = mark;
    this.#enter(mark);
  }

  /** Turns errors into warnings: what they concern was read all the same. */
  recover(mark: number): void {
    for (const issue of this.issues.slice(mark)) {
      if (issue.severity === 'error') {
        issue.severity = 'warning';
      }
    }
  }
}
