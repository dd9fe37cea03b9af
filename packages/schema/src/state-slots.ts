import type { ReadElement } from './element.ts';
import { elementTable } from './generated/reader-table.ts';
import type { ElementTable } from './read/element-table.ts';
import { isObjectOrArray } from './read/is-object.ts';

/** What an element has to do with the state, by itself or by what is in it. */
interface Part {
  readonly isInput: boolean;
  readonly seed: string | undefined;
  readonly holders: readonly string[];
}

/** By type; nothing for those that are no inputs and hold none, as what stands in a line of text. */
const parts = new Map<unknown, Part>(
  Object.entries<ElementTable>(elementTable).flatMap(([type, table]) => {
    const { inline, seed, holders, fields } = table;
    const isInput = fields['state']?.is === 'key';
    return inline || !(isInput || holders[0]) ? [] : [[type, { isInput, seed, holders }]];
  }),
);

/** The state key that an element writes, if it is an input (R7). */
export function stateKeyOf({
  type,
  state,
}: ReadElement & { readonly state?: unknown }): string | undefined {
  // Elsewhere `state` is a property that the element does not have, and means nothing.
  return typeof state === 'string' && parts.get(type)?.isInput ? state : undefined;
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
      return;
    }
    const part = parts.get(value['type' as never]);
    if (!part || left === 0) {
      return;
    }
    left -= 1;
    const state: unknown = part.isInput && value['state' as never];
    if (typeof state === 'string') {
      note(state, value[part.seed as never]);
    }
    for (const name of part.holders) {
      const held: unknown = value[name as never];
      if (typeof held === 'object') enter(held, depth - 1);
    }
  }

  function note(key: string, seed: unknown): void {
    keys.add(key);
    // A binding for content is no value to begin with: it follows the state by itself.
    const isSeed = seed !== undefined && (typeof seed !== 'object' || Array.isArray(seed));
    if (isSeed && !seeds.has(key)) {
      seeds.set(key, seed);
    }
  }
}
