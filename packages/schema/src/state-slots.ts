import type { ElementType, ReadElement } from './element.ts';
import { elementTable } from './generated/reader-table.ts';
import type { ElementTable } from './read/element-table.ts';
import { isObjectOrArray } from './read/is-object.ts';

/** The state key that an element writes, if it is an input (R7). */
export function stateKeyOf(element: ReadElement): string | undefined {
  const { type, state } = element as ReadElement & { readonly state?: unknown };
  // Elsewhere `state` is a property that the element does not have, and means nothing.
  return typeof state === 'string' && type !== 'invalid' && isStateKey(elementTable[type])
    ? state
    : undefined;
}

function isStateKey({ fields }: ElementTable): boolean {
  return fields['state']?.is === 'key';
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
    const { type, state } = value as { readonly type?: unknown; readonly state?: unknown };
    const known: ElementTable | undefined =
      typeof type === 'string' ? elementTable[type as ElementType] : undefined;
    // What stands in a line of text is no input, and holds none; what a table inherits, neither.
    if (!known?.holders || known.inline || left === 0) {
      return;
    }
    left -= 1;
    if (typeof state === 'string' && isStateKey(known)) {
      note(state, value[known.seed as never]);
    }
    for (const name of known.holders) {
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
