import {
  toPointer,
  type Issue,
  type IssueCode,
  type IssueSeverity,
  type PathSegment,
} from '../issue.ts';
import { issueText, type IssueDetail } from '../issue-text.ts';

/** Where the reader is: a step, and the step before it. */
export interface Place {
  readonly parent: Place | undefined;
  readonly segment: PathSegment;
  /** The element type that stands here, once it is known. */
  type: string | undefined;
}

/**
 * An issue as the reader reports it. A repair can report thousands that nobody reads, so what is
 * made of words is made when it is asked for.
 */
export class ReadIssue implements Issue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  readonly #detail: () => IssueDetail;
  readonly #place: Place | undefined;

  constructor(
    code: IssueCode,
    severity: IssueSeverity,
    detail: () => IssueDetail,
    place: Place | undefined,
  ) {
    this.code = code;
    this.severity = severity;
    this.#detail = detail;
    this.#place = place;
  }

  get path(): readonly PathSegment[] {
    return this.#steps().map((place) => place.segment);
  }

  get pointer(): string {
    return toPointer(this.path);
  }

  get where(): string {
    let where = '';
    for (const { segment, type } of this.#steps()) {
      where += typeof segment === 'number' ? `[${segment}]` : `${where ? '.' : ''}${segment}`;
      where += type === undefined ? '' : `(${type})`;
    }
    return where;
  }

  get message(): string {
    return issueText[this.code](this.#detail());
  }

  /** The same issue as a warning, where what it concerns was read all the same. */
  asWarning(): ReadIssue {
    return new ReadIssue(this.code, 'warning', this.#detail, this.#place);
  }

  /** For `JSON.stringify`, and for whoever sends issues to another place. */
  toJSON(): Issue {
    const { code, severity, path, pointer, where, message } = this;
    return { code, severity, path, pointer, where, message };
  }

  #steps(): readonly Place[] {
    const steps: Place[] = [];
    for (let place = this.#place; place !== undefined; place = place.parent) {
      steps.push(place);
    }
    return steps.toReversed();
  }
}
