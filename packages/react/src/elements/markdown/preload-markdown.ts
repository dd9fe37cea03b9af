import { resolveBindings } from '@contentkit/schema/reader';

import type { Preload } from '../../preload-elements.ts';
import { textOf } from '../../text-of.ts';
import { preloadSyntax } from '../codeblock/preload-codeblock.ts';
import { markdownPart } from './markdown-part.ts';

/** Loads what reads Markdown, and the languages that code in this text may be in. */
export const preloadMarkdown: Preload<'markdown'> = async ({ content }, state) => {
  const text = textOf(resolveBindings(content, state));
  if (text.trim() !== '') {
    await Promise.all([markdownPart.load(), ...fencedSyntaxes(text).map(preloadSyntax)]);
  }
};

/** What stands behind fences: not all of it is code, but nothing else names a language. */
function fencedSyntaxes(text: string): string[] {
  const names = [...text.matchAll(/(?:```|~~~)[ \t]*([^\s`~]+)/g)].map(([, name = '']) => name);
  return [...new Set(names)];
}
