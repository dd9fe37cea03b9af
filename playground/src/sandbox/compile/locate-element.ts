import type { SyntaxNode } from '@lezer/common';

import type { SourceFile } from '../../projects/project.ts';
import { readOutline, tagNameOf } from './outline.ts';
import { rangeOfLine, type TextRange } from './text-range.ts';

/**
 * Where an element stands in a file, by the line that its tag begins in: the attribute that a path
 * from the element begins with, or else the tag's name.
 */
export function locateElement(
  { text }: SourceFile,
  line: number,
  type: string | undefined,
  path: readonly (string | number)[],
): TextRange {
  const lineRange = rangeOfLine(text, line);
  const end = lineRange.offset + lineRange.length;
  const tags: SyntaxNode[] = [];
  readOutline(text).tree.iterate({
    from: lineRange.offset,
    to: end,
    enter({ node, name }) {
      if (name !== 'JSXOpenTag' && name !== 'JSXSelfClosingTag') return;
      if (node.from >= lineRange.offset && node.from < end) tags.push(node);
    },
  });
  const nameIn = (tag: SyntaxNode) => {
    const name = tagNameOf(tag);
    return name ? text.slice(name.from, name.to) : '';
  };
  const tag = tags.find((each) => nameIn(each) === type) ?? tags[0];
  if (!tag) return lineRange;
  const attribute = tag.getChildren('JSXAttribute').find((each) => {
    const name = each.firstChild;
    return name && text.slice(name.from, name.to) === path[0];
  });
  const found = attribute ?? tagNameOf(tag) ?? tag;
  return { offset: found.from, length: found.to - found.from };
}
