import { isDynamicBinding } from './bindings.ts';
import type { ReadElement } from './element.ts';
import { stateKeyOf } from './state-slots.ts';
import { visit, type Place } from './visit.ts';
import { walked, type WalkedElement } from './walk.ts';

/**
 * State keys, each with the places where it is used, in the order in which they stand: the path of
 * the use, and the element that it belongs to.
 */
export type KeyUses = ReadonlyMap<string, readonly WalkedElement[]>;

/** What a tree has to do with the state. */
export interface FoundBindings {
  /** The keys that bindings look up, with the paths of the bindings. */
  readonly reads: KeyUses;
  /** The keys that inputs show and write, with the paths of the inputs. */
  readonly writes: KeyUses;
}

/**
 * Which state keys a tree reads and writes (R7, R12), and where. A read is a binding anywhere: in
 * an action, in a frame's data, in a URL's query, as content. A write is the state key of an input
 * or of an editable code block.
 *
 * Paths begin at the given element. Takes linear time, and any depth.
 *
 * @example
 * ```ts
 * const { reads, writes } = findBindings({
 *   type: 'hstack',
 *   children: [
 *     { type: 'textinput', state: 'query' },
 *     { type: 'button', label: 'Go', onPress: { action: 'search', q: { $state: 'query' } } },
 *   ],
 * });
 * reads.get('query')?.map(({ path }) => path); // [['children', 1, 'onPress', 'q']]
 * writes.get('query')?.map(({ element }) => element.type); // ['textinput']
 * ```
 */
export function findBindings(tree: ReadElement): FoundBindings {
  const reads = new Map<string, WalkedElement[]>();
  const writes = new Map<string, WalkedElement[]>();
  for (const place of visit(tree, 'data')) {
    const { value, element = tree } = place;
    if (value === element) {
      note(writes, stateKeyOf(element), element, place);
    } else if (isDynamicBinding(value)) {
      note(reads, value.$state, element, place);
    }
  }
  return { reads, writes };
}

function note(
  uses: Map<string, WalkedElement[]>,
  key: string | undefined,
  element: ReadElement,
  place: Place,
): void {
  if (key === undefined) {
    return;
  }
  const found = uses.get(key) ?? [];
  found.push(walked(element, place));
  uses.set(key, found);
}
