import type { IssueSeverity, SourceRange } from '@contentkit/schema';

/** Something that is wrong with a source, at its place. */
export interface Problem {
  readonly severity: IssueSeverity;
  /** What is wrong, why, and how to mend it. Code stands between backticks. */
  readonly message: string;
  /** The place, for people. */
  readonly where: string;
  /** The file it is in; absent where there is only one. */
  readonly file?: string | undefined;
  /** The place in the text; absent where it has none. */
  readonly at?: Pick<SourceRange, 'offset' | 'length'> | undefined;
  /** What would mend it, the likeliest first. */
  readonly fixes: readonly Fix[];
}

/** A change that mends a problem. */
export interface Fix {
  /** What it does, as a command: "Change it to `button`". */
  readonly label: string;
  readonly changes: readonly TextChange[];
}

/** A run of a text, and what takes its place. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}
