import type { ReadElement } from '@contentkit/schema/reader';
import { identityOf } from '@contentkit/schema/share';

import type { Item, KeyTable } from './keys.ts';

/**
 * Has what goes on in the next tree keep its key: an element takes over the key of the one that it
 * goes on from, wherever that stood among its siblings, so that what is removed or inserted before
 * it costs it nothing: neither the caret nor what runs in it, nor its ids. What is new has a key that
 * was never there.
 *
 * @param before - The tree that is drawn.
 * @param after - The tree that is drawn next.
 * @returns Whether siblings changed places.
 */
export function followTree(keys: KeyTable, before: ReadElement, after: ReadElement): boolean {
  let hasMoved = false;
  follow(before, after);
  return hasMoved;

  function follow(before: ReadElement, after: ReadElement): void {
    for (const part of parts) {
      followList(listIn(before, part), listIn(after, part));
    }
  }

  function followList(before: readonly Item[], after: readonly Item[]): void {
    if (before === after) {
      return;
    }
    const { start, end } = findChange(before, after);
    const shift = after.length - before.length;
    // What stands behind the change keeps its key, although its place is another.
    for (let index = shift === 0 ? before.length : end; index < before.length; index += 1) {
      const element = before[index];
      if (isElement(element)) keys.setKey(element, keys.keyOf(element, index), index + shift);
    }
    const pairs = pair(before.slice(start, end), after.slice(start, end + shift));
    let stays: ReadonlySet<Item> | undefined;
    let furthest = -1;
    for (let place = start; place < end + shift; place += 1) {
      const element = after[place];
      if (!isElement(element)) continue;
      const offset = pairs.get(element);
      const index = start + (offset ?? 0);
      const old = before[index];
      if (offset === undefined || !isElement(old)) {
        // An object that stands twice may be there still; `of` tells its places apart.
        stays ??= new Set(before);
        if (stays.has(element)) continue;
        keys.setKey(element, keys.newKey(), place);
      } else {
        keys.setKey(element, keys.keyOf(old, index), place);
        hasMoved ||= index < furthest;
        furthest = index;
        if (old !== element) {
          follow(old, element);
        }
      }
    }
  }
}

/** Where elements stand in an element. */
const parts = [
  'children',
  'element',
  'buttons',
  'header',
  'footer',
  'hint',
  'subtitle',
  'submit',
  'icon',
];

const none: readonly Item[] = [];

/** Where two lists begin to differ, and where in the first they are the same again. */
function findChange(
  before: readonly Item[],
  after: readonly Item[],
): { readonly start: number; readonly end: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, end: before.length - same };
}

function listIn(element: ReadElement, part: string): readonly Item[] {
  const value: unknown = (element as unknown as Readonly<Record<string, unknown>>)[part];
  if (isElement(value)) {
    return [value];
  }
  return Array.isArray(value) ? value : none;
}

function isElement(value: unknown): value is ReadElement {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** What two elements may have in common, the surest first. */
const likenesses: readonly ((element: ReadElement) => readonly unknown[])[] = [
  (element) => [element],
  (element) => (identityOf(element) === undefined ? [] : [identityOf(element)]),
  shapeOf((element) => liveInside(element)),
  shapeOf(({ label, title }) => [label, title]),
  shapeOf(({ onPress }) => [(onPress as { readonly action?: unknown } | undefined)?.action]),
  shapeOf(() => ['']),
];

/** A likeness of elements without an identity: one type, and the same in some regard. */
function shapeOf(
  marks: (element: ReadElement & Readonly<Record<string, unknown>>) => readonly unknown[],
): (element: ReadElement) => readonly string[] {
  return (element) =>
    identityOf(element) === undefined
      ? // Each type has some of these properties, and the others are absent.
        marks(element as ReadElement & Readonly<Record<string, unknown>>)
          .filter((mark) => typeof mark === 'string')
          .map((mark) => `${element.type} ${mark}`)
      : [];
}

/**
 * Each new element with the index of the old one that it goes on from, if there is one. An object
 * that stands twice is there once; `of` tells its places apart.
 */
function pair(
  before: readonly Item[],
  after: readonly Item[],
): ReadonlyMap<ReadElement, number | undefined> {
  const pairs = new Map<ReadElement, number | undefined>();
  for (const element of after) {
    if (isElement(element)) pairs.set(element, undefined);
  }
  /** The old ones that nobody goes on from yet, the last first. */
  const left = new Map<number, ReadElement>();
  for (const [index, element] of [...before.entries()].toReversed()) {
    if (isElement(element)) left.set(index, element);
  }
  for (const likeness of likenesses) {
    const byMark = new Map<unknown, number[]>();
    for (const [index, element] of left) {
      for (const mark of likeness(element)) {
        const known = byMark.get(mark);
        if (known) known.push(index);
        else byMark.set(mark, [index]);
      }
    }
    if (byMark.size > 0) {
      for (const [element, index] of pairs) {
        pairs.set(element, index ?? take(likeness(element), byMark, left));
      }
    }
  }
  return pairs;
}

/** The first old element of a mark that nobody has gone on from. */
function take(
  marks: readonly unknown[],
  byMark: ReadonlyMap<unknown, number[]>,
  left: Map<number, ReadElement>,
): number | undefined {
  for (const mark of marks) {
    const candidates = byMark.get(mark) ?? [];
    for (let index = candidates.pop(); index !== undefined; index = candidates.pop()) {
      if (left.delete(index)) return index;
    }
  }
  return undefined;
}

/** Some are enough to know a container by, and few have more. */
const maximumLive = 8;

/** Elements do not change once they are read, so that what was found in one stays true. */
const lives = new WeakMap<ReadElement, readonly string[]>();

/** The identities of the first elements in an element that hold live state. */
function liveInside(element: ReadElement): readonly string[] {
  const known = lives.get(element);
  if (known) {
    return known;
  }
  const live: string[] = [];
  for (const inner of parts.flatMap((part) => listIn(element, part))) {
    if (isElement(inner) && live.length < maximumLive) {
      const identity = identityOf(inner);
      live.push(...(identity === undefined ? [] : [identity]), ...liveInside(inner));
    }
  }
  lives.set(element, live);
  return live;
}
