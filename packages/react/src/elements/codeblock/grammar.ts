import type { StreamParser } from '@codemirror/streamparser';
import type { Parser } from '@lezer/common';

/** How a language is read: by a parser that makes a tree, or by one that goes along the lines. */
export type Grammar =
  | { readonly kind: 'tree'; readonly parser: Parser }
  | { readonly kind: 'stream'; readonly parser: StreamParser<unknown> };

/** What `@lezer/javascript` calls the languages that it reads. */
export const dialects = {
  // The dialect with JSX reads plain code, too.
  javascript: 'jsx',
  tsx: 'ts jsx',
  typescript: 'ts',
} as const;
