import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Footnotes are no part of the language (R28): they stay the text that they are. */
const withoutFootnotes = {
  disable: { null: ['gfmFootnoteCall', 'gfmFootnoteDefinition', 'gfmPotentialFootnoteCall'] },
};

const extensions = [gfm(), withoutFootnotes];
const mdastExtensions = [gfmFromMarkdown()];

/** A parsed text, with the link targets that it defines. */
export interface ParsedMarkdown {
  readonly root: Root;
  readonly definitions: ReadonlyMap<string, { readonly url: string; readonly title?: string }>;
}

/** Parses CommonMark with GFM's tables, strikethrough, task lists and autolinks (R28). */
export function parseMarkdown(text: string): ParsedMarkdown {
  const root = fromMarkdown(text, { extensions, mdastExtensions });
  const definitions = new Map<string, { url: string; title?: string }>();
  collectDefinitions(root, definitions);
  return { root, definitions };
}

function collectDefinitions(
  root: Root,
  definitions: Map<string, { url: string; title?: string }>,
): void {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    // Of two with the same name the first counts (CommonMark).
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      const { url, title } = node;
      definitions.set(node.identifier, title ? { url, title } : { url });
    }
    if ('children' in node) {
      stack.push(...node.children.toReversed());
    }
  }
}
