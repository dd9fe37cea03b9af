import type { ReadElement } from './element.ts';
import { elementTable } from './generated/reader-table.ts';
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

/** The state key that an element writes, if it is an input (R7). */
export function stateKeyOf(element: ReadElement): string | undefined {
  if (element.type === 'invalid' || !('state' in element)) {
    return undefined;
  }
  // Elsewhere `state` is a property that the element does not have, and means nothing.
  const isKey = elementTable[element.type].fields['state']?.shape.is === 'key';
  return isKey && typeof element.state === 'string' ? element.state : undefined;
}

/** What the inputs of a tree have to do with the state. */
export interface StateSlots {
  /** The keys that inputs show and write. */
  readonly keys: ReadonlySet<string>;
  /** What inputs would have their keys hold while the state has none; the first one counts. */
  readonly seeds: ReadonlyMap<string, unknown>;
}

/**
 * The state keys that the inputs of a tree are bound to, and what seeds them (R8).
 *
 * @example
 * ```ts
 * const { keys, seeds } = stateSlots(root);
 * ```
 */
export function stateSlots(root: ReadElement): StateSlots {
  const keys = new Set<string>();
  const seeds = new Map<string, unknown>();
  for (const { value, element } of visit(root, 'elements')) {
    const key = value === element ? stateKeyOf(element) : undefined;
    if (key === undefined || !element || element.type === 'invalid') {
      continue;
    }
    keys.add(key);
    const { seed } = elementTable[element.type];
    const seeding =
      seed === undefined ? undefined : (element as unknown as Record<string, unknown>)[seed];
    // A binding for content is no value to begin with: it follows the state by itself.
    if (
      seeding !== undefined &&
      (typeof seeding !== 'object' || Array.isArray(seeding)) &&
      !seeds.has(key)
    ) {
      seeds.set(key, seeding);
    }
  }
  return { keys, seeds };
}
