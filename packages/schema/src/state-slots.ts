import type { AnyElement, ReadElement } from './element.ts';
import { isElement } from './is-element.ts';
import { isObjectOrArray } from './read/is-object.ts';
import { elementTable } from './generated/reader-table.ts';

/** The state key that an element writes, if it is an input (R7). */
export function stateKeyOf(element: ReadElement): string | undefined {
  const { type, state } = element as ReadElement & { readonly state?: unknown };
  // Elsewhere `state` is a property that the element does not have, and means nothing.
  return typeof state === 'string' &&
    type !== 'invalid' &&
    elementTable[type].fields['state']?.is === 'key'
    ? state
    : undefined;
}

/** What the inputs of a tree have to do with the state. */
export interface StateSlots {
  /** The keys that inputs show and write. */
  readonly keys: ReadonlySet<string>;
  /** What inputs would have their keys hold while the state has none; the first one counts. */
  readonly seeds: ReadonlyMap<string, unknown>;
}

/** How deep elements and lists of them are followed: what looks like them may nest as it likes. */
const maximumDepth = 2_000;

/** How many are followed: what was built in memory may hold itself. */
const maximumElements = 1_000_000;

/**
 * The state keys that the inputs of a tree are bound to, and what seeds them (R8).
 *
 * @param root - A tree that was read.
 * @example
 * ```ts
 * const { keys, seeds } = stateSlots(root);
 * ```
 */
export function stateSlots(root: ReadElement): StateSlots {
  const keys = new Set<string>();
  const seeds = new Map<string, unknown>();
  let left = maximumElements;
  enter(root, maximumDepth);
  return { keys, seeds };

  function enter(value: unknown, depth: number): void {
    if (!isObjectOrArray(value) || depth === 0) {
      return;
    }
    if (Array.isArray(value)) {
      for (const item of value) {
        if (typeof item === 'object') enter(item, depth - 1);
      }
    } else if (isElement(value) && value.type !== 'invalid' && left > 0) {
      const { holders, inline } = elementTable[value.type];
      left -= 1;
      // What stands in a line of text is no input, and holds none.
      if (!inline) {
        note(value);
        for (const name of holders) enter(value[name as never], depth - 1);
      }
    }
  }

  function note(element: AnyElement): void {
    const key = stateKeyOf(element);
    if (key !== undefined) {
      keys.add(key);
      const seed: unknown = element[elementTable[element.type].seed as never];
      // A binding for content is no value to begin with: it follows the state by itself.
      const isSeed = seed !== undefined && (typeof seed !== 'object' || Array.isArray(seed));
      if (isSeed && !seeds.has(key)) {
        seeds.set(key, seed);
      }
    }
  }
}
