import type { ReadElement } from './element.ts';
import type { PathSegment } from './issue.ts';
import { pathOf, visit, type Place } from './visit.ts';

/** One element of a tree, and where it stands. */
export interface WalkedElement {
  readonly element: ReadElement;
  /** The place, from the element at which the walk began. */
  readonly path: readonly PathSegment[];
}

/**
 * Every element of a tree that was read, outer before inner, in the order in which they stand.
 * Iterative, so that no depth exhausts the stack; an element that holds itself is not entered
 * again. What an invalid element received is no part of the tree.
 *
 * @example
 * ```ts
 * for (const { element, path } of walkElements(root)) {
 *   console.log(path.join('.'), element.type);
 * }
 * ```
 */
export function* walkElements(root: ReadElement): Generator<WalkedElement, void, undefined> {
  for (const place of visit(root, 'elements')) {
    if (place.element === place.value) {
      yield walked(place.element, place);
    }
  }
}

/** An element, and a place in it or its own, whose path is put together when it is asked for. */
export function walked(element: ReadElement, place: Place): WalkedElement {
  return {
    element,
    get path() {
      return pathOf(place);
    },
  };
}
