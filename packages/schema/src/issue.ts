import type { issueText } from './issue-text.ts';
import type { Shape } from './read/shape.ts';

/**
 * How bad an issue is (R5b). `error`: the node has no reading and becomes invalid. `warning`: the
 * published schema forbids it, and it is read all the same. `hint`: it is allowed, but likely a
 * mistake.
 */
export type IssueSeverity = 'error' | 'warning' | 'hint';

/** What is wrong, for programs. */
export type IssueCode = keyof typeof issueText;

/** One step of a path: a key of an object or an index of an array. */
export type PathSegment = string | number;

/** What an issue speaks of, for whoever puts it into words. Which of these there are, its code says. */
export interface IssueDetail {
  /** The property, element type, key or value at fault. */
  readonly name?: string | undefined;
  /** What would be right: a shape, one of some names, or a limit. */
  readonly expected?: Shape | readonly string[] | number | undefined;
  /** What was found instead: the value, or how many or how much there is. */
  readonly received?: unknown;
  /** What the reader made of it. */
  readonly reading?: unknown;
  /** The names among which the one that was meant may be. */
  readonly candidates?: readonly string[] | undefined;
}

/**
 * What is wrong at one place of a value. Issues are data; the errors that are thrown are another
 * thing.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: IssueSeverity;
  /** The place, from the value's root. */
  readonly path: readonly PathSegment[];
  /** The place as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** The place for people, naming element types: `element.children[2](select).options[0].id`. */
  readonly where: string;
  /** The facts, from which `explainIssue` makes the message. */
  readonly detail: IssueDetail;
  /**
   * What is wrong, what was expected, and how to mend it. The reader that runs in pages
   * (`@contentkit/schema/reader`) carries no sentences and only names the code here; `explainIssue`
   * has the rest.
   */
  readonly message: string;
}

/** A path as a JSON pointer (RFC 6901). */
export function toPointer(path: readonly PathSegment[]): string {
  return path
    .map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
