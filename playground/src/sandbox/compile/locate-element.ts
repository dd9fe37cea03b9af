import type { SyntaxNode } from '@lezer/common';

import type { SourceFile } from '../../projects/project.ts';
import { readOutline, tagNameOf } from './outline.ts';
import { rangeOfLine, type TextRange } from './text-range.ts';

/** An element in a file, by the line that its tag begins in and by its type, as far as known. */
export interface WrittenElement {
  readonly line: number;
  readonly type: string | undefined;
}

/**
 * Where an element stands in a file: the attribute that a path from the element begins with, or
 * else the tag's name.
 */
export function locateElement(
  file: SourceFile,
  element: WrittenElement,
  path: readonly (string | number)[],
): TextRange {
  const tag = findTag(file, element);
  if (!tag) return rangeOfLine(file.text, element.line);
  return rangeOf(attributeOf(file, tag, path[0]) ?? tagNameOf(tag) ?? tag);
}

/** Where an element's attribute stands in a file; nothing where it is not written. */
export function locateAttribute(
  file: SourceFile,
  element: WrittenElement,
  name: string,
): TextRange | undefined {
  const tag = findTag(file, element);
  const attribute = tag && attributeOf(file, tag, name);
  return attribute && rangeOf(attribute);
}

function findTag({ text }: SourceFile, { line, type }: WrittenElement): SyntaxNode | undefined {
  const { offset, length } = rangeOfLine(text, line);
  const end = offset + length;
  const tags: SyntaxNode[] = [];
  readOutline(text).tree.iterate({
    from: offset,
    to: end,
    enter({ node, name }) {
      if (name !== 'JSXOpenTag' && name !== 'JSXSelfClosingTag') return;
      if (node.from >= offset && node.from < end) tags.push(node);
    },
  });
  const nameIn = (tag: SyntaxNode) => {
    const name = tagNameOf(tag);
    return name ? text.slice(name.from, name.to) : '';
  };
  return tags.find((each) => nameIn(each) === type) ?? tags[0];
}

function attributeOf(
  { text }: SourceFile,
  tag: SyntaxNode,
  wanted: string | number | undefined,
): SyntaxNode | undefined {
  return tag.getChildren('JSXAttribute').find((each) => {
    const name = each.firstChild;
    return name && text.slice(name.from, name.to) === wanted;
  });
}

function rangeOf({ from, to }: SyntaxNode): TextRange {
  return { offset: from, length: to - from };
}
