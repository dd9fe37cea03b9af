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
 * An issue as the reader reports it. A repair can report thousands that nobody reads, so what is
 * made of words is made when it is asked for.
 */
export class ReadIssue implements Issue {
  readonly code: IssueCode;
  severity: IssueSeverity;
  readonly detail: IssueDetail;
  /** The way here, from the innermost step out; it grows while the reader returns. */
  readonly steps: Step[];
  readonly #explain: ((issue: Issue) => string) | undefined;

  constructor(
    code: IssueCode,
    severity: IssueSeverity,
    detail: IssueDetail,
    steps: Step[],
    explain: ((issue: Issue) => string) | undefined,
  ) {
    this.code = code;
    this.severity = severity;
    this.detail = detail;
    this.steps = steps;
    this.#explain = explain;
  }

  get path(): readonly PathSegment[] {
    return this.steps.toReversed().filter((step) => typeof step !== 'object');
  }

  get pointer(): string {
    return toPointer(this.path);
  }

  get where(): string {
    return this.steps.reduceRight<string>(
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
    return this.#explain?.(this) ?? this.code.replaceAll('_', ' ');
  }

  /** For `JSON.stringify`, and for whoever sends issues to another place. */
  toJSON(): Omit<Issue, 'detail'> {
    const { code, severity, path, pointer, where, message } = this;
    return { code, severity, path, pointer, where, message };
  }
}
