import type { ReadElement } from '@contentkit/schema/reader';

import type { followTree } from './follow-tree.ts';
import type { LazyState } from './hooks/lazy-part.ts';

/** What stands in a list of elements: strings, too, where it is a line of text. */
export type Item = ReadElement | string;

/** The keys that elements have. */
export interface KeyTable {
  /** The key of an element: its place where it has no other. */
  readonly keyOf: (element: ReadElement, place: number) => string;
  readonly setKey: (element: ReadElement, key: string, place: number) => void;
  /** A key that was never there. */
  readonly newKey: () => string;
}

/** What is drawn. */
export interface Turn {
  readonly root: ReadElement;
  /** Whether siblings changed places since the tree before it. */
  readonly hasMoved: boolean;
}

/** The keys of a tree's elements, by which an update finds again what it goes on with. */
export interface Keys {
  /**
   * Takes over the tree that is drawn next: what has a counterpart in the last one keeps its key.
   *
   * @param part - What finds the counterparts. While it is on its way the last tree stays, for else
   *   what somebody is typing in might become another field; where it cannot be loaded, elements
   *   are known by their places.
   */
  readonly turnTo: (
    root: ReadElement,
    part: LazyState<{ readonly followTree: typeof followTree }>,
  ) => Turn;
  /** The keys of siblings, each another; nothing where each has its place for a key. */
  readonly of: (siblings: readonly Item[]) => readonly string[] | undefined;
}

/**
 * Makes the keys of one tree as it changes. At first they are places, which server and page agree
 * on. With each new tree an element takes over the key of the one that it goes on from: see
 * `followTree`.
 */
export function createKeys(): Keys {
  /** The keys that are not the element's place: in a tree that never changed there are none. */
  const keys = new WeakMap<ReadElement, string>();
  let isEmpty = true;
  let count = 0;
  let last: Turn | undefined;

  const keyOf: KeyTable['keyOf'] = (element, place) => keys.get(element) ?? String(place);
  const table: KeyTable = {
    keyOf,
    setKey(element, key, place) {
      if (key !== keyOf(element, place)) {
        keys.set(element, key);
        isEmpty = false;
      }
    },
    newKey() {
      count += 1;
      return `n${count}`;
    },
  };

  return {
    turnTo(root, part) {
      const before = last?.root;
      const goesOn = before?.type === root.type;
      // Asked again for the same tree, as in strict mode, it says the same again.
      if (last && (before === root || (goesOn && part.status === 'pending'))) {
        return last;
      }
      const hasMoved =
        goesOn && part.status === 'ready' && part.module.followTree(table, before, root);
      last = { root, hasMoved };
      return last;
    },
    of(siblings) {
      if (isEmpty) {
        return undefined;
      }
      const seen = new Map<string, number>();
      return siblings.map((element, index) => {
        if (typeof element === 'string') {
          return '';
        }
        const key = keyOf(element, index);
        const repeat = seen.get(key) ?? 0;
        seen.set(key, repeat + 1);
        return repeat === 0 ? key : `${key}#${repeat}`;
      });
    },
  };
}
