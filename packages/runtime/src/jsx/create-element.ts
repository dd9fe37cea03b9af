import { readChildren } from './children.ts';

/** A function of props that answers part of a tree. */
export type Component = (props: object) => unknown;

/**
 * What JSX compiles to. The element that comes out is strictly valid as far as it depends on JSX:
 * holes, nesting, numbers and bare text are read as the language has them (R5).
 *
 * @throws TypeError If something that is no content stands between the tags.
 */
export function createElement(tag: string | Component, props: object): unknown {
  if (typeof tag === 'function') return tag(props);

  const { children, ...attributes }: { children?: unknown } = props;
  const properties = [
    ...Object.entries(attributes).map(([name, value]) => [name, withoutHoles(value)] as const),
    ['children', readChildren(tag, children)] as const,
  ].filter(([name, value]) => name !== 'type' && value !== undefined && value !== null);
  return Object.fromEntries([['type', tag], ...properties]);
}

/** Keeps the content together, for the element around it to take up. */
export function Fragment({ children }: { children?: unknown }): unknown {
  return Array.isArray(children) ? children : [children];
}

/** A list without the losing sides of conditions, in its groups either. */
function withoutHoles(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items: unknown[] = value;
  return items
    .filter((item) => item !== null && item !== undefined && typeof item !== 'boolean')
    .map(withoutHoles);
}
