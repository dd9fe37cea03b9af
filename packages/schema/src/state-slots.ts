import type { AnyElement, ReadElement } from './element.ts';
import { isElement } from './is-element.ts';
import { elementTable } from './generated/reader-table.ts';

/** The state key that an element writes, if it is an input (R7). */
export function stateKeyOf(element: ReadElement): string | undefined {
  if (element.type === 'invalid' || !('state' in element)) {
    return undefined;
  }
  // Elsewhere `state` is a property that the element does not have, and means nothing.
  const isKey = elementTable[element.type].fields['state']?.is === 'key';
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
 * @param root - A tree that was read, and so is no deeper than the reader allows.
 * @example
 * ```ts
 * const { keys, seeds } = stateSlots(root);
 * ```
 */
export function stateSlots(root: ReadElement): StateSlots {
  const keys = new Set<string>();
  const seeds = new Map<string, unknown>();
  collect(root);
  return { keys, seeds };

  function collect(value: unknown): void {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    if (Array.isArray(value) || !isElement(value)) {
      Object.values(value).forEach(collect);
    } else if (value.type !== 'invalid') {
      note(value);
      for (const name of elementTable[value.type].holders) {
        collect((value as unknown as Record<string, unknown>)[name]);
      }
    }
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
    if (value !== undefined && (typeof value !== 'object' || Array.isArray(value))) {
      seeds.set(key, seeds.has(key) ? seeds.get(key) : value);
    }
  }
}
