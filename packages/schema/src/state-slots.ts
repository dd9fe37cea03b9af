import type { ReadElement } from './element.ts';
import { isElement } from './is-element.ts';
import { isObjectOrArray } from './read/is-object.ts';
import { elementTable } from './generated/reader-table.ts';

/** The state key that an element writes, if it is an input (R7). */
export function stateKeyOf(element: ReadElement): string | undefined {
  const { type, state } = element as ReadElement & { readonly state?: unknown };
  // Elsewhere `state` is a property that the element does not have, and means nothing.
  return type !== 'invalid' &&
    typeof state === 'string' &&
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

/** How many objects are looked at: data that was built in memory may hold itself. */
const maximumObjects = 1_000_000;

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
  // A stack, for data that an element does not know is not read, and can nest as it likes.
  const open: object[] = [root];
  for (let left = maximumObjects; left > open.length; left -= 1) {
    const value = open.pop();
    if (!value) break;
    if (!isElement(value)) {
      push(Object.values(value));
    } else if (value.type !== 'invalid') {
      const key = stateKeyOf(value);
      const { holders, seed } = elementTable[value.type];
      if (key !== undefined) {
        keys.add(key);
        const begin: unknown = value[seed as never];
        // A binding for content is no value to begin with: it follows the state by itself.
        const isSeed = begin !== undefined && (typeof begin !== 'object' || Array.isArray(begin));
        if (isSeed && !seeds.has(key)) {
          seeds.set(key, begin);
        }
      }
      for (const name of holders.toReversed()) {
        const part: unknown = value[name as never];
        push(Array.isArray(part) ? part : [part]);
      }
    }
  }
  return { keys, seeds };

  /** The first is pushed last, and so is the next to be looked at. */
  function push(values: readonly unknown[]): void {
    for (const value of values.toReversed()) {
      if (isObjectOrArray(value)) {
        open.push(value);
      }
    }
  }
}
