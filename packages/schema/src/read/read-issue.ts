import {
  toPointer,
  type Issue,
  type IssueCode,
  type IssueDetail,
  type IssueSeverity,
  type PathSegment,
} from '../issue.ts';

/** A step into a value, or the element type that stands there. */
export type Step = PathSegment | { readonly type: string };

/**
 * Where something stands, from the innermost step out. What stands in one value shares the way
 * there: hostile output can have more issues than all of their paths would fit into a memory.
 */
export interface Place {
  /** Absent where it is the very place that the next one out leads to. */
  readonly step: Step | undefined;
  /** How many issues there were before the first one of this place. */
  readonly mark: number;
  /** Known once the reader has returned from the value around. */
  parent?: Place | undefined;
}

/**
 * An issue as the reader reports it. A repair can report thousands that nobody reads, so what is
 * made of words is made when it is asked for.
 */
export class ReadIssue implements Issue {
  readonly code: IssueCode;
  severity: IssueSeverity;
  readonly detail: IssueDetail;
  readonly #place: Place;
  readonly #explain: ((issue: Issue) => string) | undefined;

  constructor(
    code: IssueCode,
    severity: IssueSeverity,
    detail: IssueDetail,
    place: Place,
    explain: ((issue: Issue) => string) | undefined,
  ) {
    this.code = code;
    this.severity = severity;
    this.detail = detail;
    this.#place = place;
    this.#explain = explain;
  }

  get #steps(): readonly Step[] {
    const steps: Step[] = [];
    for (let place: Place | undefined = this.#place; place; place = place.parent) {
      if (place.step !== undefined) {
        steps.unshift(place.step);
      }
    }
    return steps;
  }

  get path(): readonly PathSegment[] {
    return this.#steps.filter((step) => typeof step !== 'object');
  }

  get pointer(): string {
    return toPointer(this.path);
  }

  get where(): string {
    return this.#steps.reduce<string>(
      (where, step) =>
        typeof step === 'object'
          ? where && `${where}(${step.type})`
          : typeof step === 'number'
            ? `${where}[${step}]`
            : `${where}${where && '.'}${step}`,
      '',
    );
  }

  get message(): string {
    return this.#explain?.(this) ?? this.code;
  }

  /** For `JSON.stringify`, and for whoever sends issues to another place. */
  toJSON(): Omit<Issue, 'detail'> {
    const { code, severity, path, pointer, where, message } = this;
    return { code, severity, path, pointer, where, message };
  }
}
