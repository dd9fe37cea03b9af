import type { Docs } from './docs.ts';

/** Something that can be written in a place. */
export interface Suggestion {
  /** What a person types to find it. */
  readonly label: string;
  /** A word on it, beside the label. */
  readonly detail?: string | undefined;
  /** Which icon it has. */
  readonly kind: 'element' | 'property' | 'value' | 'binding' | 'action' | 'word' | 'component';
  /** How far up in the list it stands: more is further up. */
  readonly rank: number;
  /** What is written, with fields: the syntax of CodeMirror's snippets. */
  readonly template: string;
  /** What is taken away before: from here, in the text at the time when it is chosen. */
  readonly docs?: (() => Docs | undefined) | undefined;
  /** Whether there is more to choose behind it, at once. */
  readonly continues?: boolean | undefined;
}
