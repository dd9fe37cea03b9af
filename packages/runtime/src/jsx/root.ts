import type { RootElement } from '@contentkit/schema';

import { readFragment } from './children.ts';
import type { JsxElement } from './types.ts';

/**
 * Reads what a component rendered as the root of its output: a fragment is a `block`, unless it
 * holds just a root (R5).
 *
 * @throws TypeError If nothing was rendered.
 */
export function toRootElement(
  rendered: RootElement | JsxElement,
  componentId: string,
): RootElement | JsxElement {
  // JavaScript knows no types, and JSX gives a fragment the same one as an element.
  const value: unknown = rendered;
  if (Array.isArray(value)) {
    const children = readFragment(value);
    const [only] = children;
    return children.length === 1 && isRoot(only) ? only : fragmentBlock(children);
  }
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(
      `The component "${componentId}" rendered nothing. ` +
        'Return a <block>, a <modal> or a <configuration> from its render function.',
    );
  }
  return rendered;
}

function isRoot(value: unknown): value is RootElement {
  const roots: unknown[] = ['block', 'modal', 'configuration'] satisfies RootElement['type'][];
  return (
    typeof value === 'object' && value !== null && 'type' in value && roots.includes(value.type)
  );
}

function fragmentBlock(children: unknown[]): RootElement {
  // Whether each child may stand in a block is for whoever reads the output to say.
  return { type: 'block', children } as RootElement;
}
