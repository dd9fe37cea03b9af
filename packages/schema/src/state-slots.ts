import type { AnyElement, ReadElement } from './element.ts';
import { isElement } from './is-element.ts';
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
  // Data that an element does not know is not read: it can nest as it likes, and hold itself.
  const open: unknown[] = [root];
  const seen = new Set<unknown>();
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'object' && value !== null && !seen.has(value)) {
      seen.add(value);
      for (const inner of partsOf(value).toReversed()) {
        open.push(inner);
      }
    }
  }
  return { keys, seeds };

  function partsOf(value: object): readonly unknown[] {
    if (!isElement(value)) {
      return Object.values(value);
    }
    if (value.type === 'invalid') {
      return [];
    }
    note(value);
    return elementTable[value.type].holders.map((name) => (value as never)[name]);
  }

  function note(element: AnyElement): void {
    const key = stateKeyOf(element);
    if (key === undefined) {
      return;
    }
    keys.add(key);
    const { seed } = elementTable[element.type];
    const value = seed && (element as unknown as Record<string, unknown>)[seed];
    // A binding for content is no value to begin with: it follows the state by itself.
    const isSeed = value !== undefined && (typeof value !== 'object' || Array.isArray(value));
    if (isSeed && !seeds.has(key)) {
      seeds.set(key, value);
    }
  }
}
