import type { StreamParser } from '@codemirror/streamparser';
import type { Parser } from '@lezer/common';

/** How a language is read: by a parser that makes a tree, or by one that goes along the lines. */
export type Grammar =
  | { readonly kind: 'tree'; readonly parser: Parser }
  | { readonly kind: 'stream'; readonly parser: StreamParser<unknown> };
