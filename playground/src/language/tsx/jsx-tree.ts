import type { SyntaxNode } from '@lezer/common';

// The parts of JSX in the syntax tree of `@lezer/javascript`.

/** A tag's name; nothing where it is not written yet. */
export function nameOfTag(tag: SyntaxNode): SyntaxNode | undefined {
  const names = ['JSXBuiltin', 'JSXIdentifier', 'JSXMemberExpression', 'JSXNamespacedName'];
  return childrenOf(tag).find(({ name }) => names.includes(name));
}

/** The opening tag of an element, whatever is missing of it. */
export function openTagOf(element: SyntaxNode): SyntaxNode | undefined {
  const tags = ['JSXOpenTag', 'JSXSelfClosingTag', 'JSXFragmentTag'];
  return childrenOf(element).find(({ name }) => tags.includes(name));
}

export function isTag({ name }: SyntaxNode): boolean {
  return name === 'JSXOpenTag' || name === 'JSXSelfClosingTag';
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** The nearest node around a node, or itself, that is one of some kinds. */
export function closest(
  node: SyntaxNode | null,
  ...names: readonly string[]
): SyntaxNode | undefined {
  for (let at = node; at; at = at.parent) if (names.includes(at.name)) return at;
  return undefined;
}

export function sourceOf(text: string, { from, to }: SyntaxNode): string {
  return text.slice(from, to);
}

/** What a string says, without its quotes. */
export function unquote(source: string): string {
  return source.replaceAll(/^["'`]|["'`]$/g, '');
}

/** The attributes that a tag has. */
export function attributesOf(text: string, tag: SyntaxNode): readonly string[] {
  return childrenOf(tag).flatMap((child) =>
    child.name === 'JSXAttribute' && child.firstChild ? sourceOf(text, child.firstChild) : [],
  );
}
