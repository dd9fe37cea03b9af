/**
 * A tree with another element in the place of one of its own. What does not hold it stays the very
 * same object.
 */
export function replaceElement<Tree>(tree: Tree, from: object, to: unknown): Tree {
  // The element's place takes what stands in for it; all else is copied as it is.
  return replace(tree, from, to) as Tree;
}

function replace(value: unknown, from: object, to: unknown): unknown {
  if (value === from) return to;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, item]) => [key, replace(item, from, to)] as const,
  );
  if (entries.every(([key, item]) => item === (value as Record<string, unknown>)[key])) {
    return value;
  }
  return Array.isArray(value) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
}
