import type { PlainObject, PlainValue } from '@contentkit/schema/reader';

import { valuesEqual } from './values-equal.ts';

/** What became of one key. */
export interface MergedKey {
  readonly key: string;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly winner: 'mine' | 'theirs';
}

/** What a merge needs to know. */
export interface MergeInput {
  /** What the request carried. */
  readonly base: PlainObject;
  /** What is here now. */
  readonly mine: PlainObject;
  /** What the answer says. */
  readonly theirs: PlainObject;
  /** Whether a key that the answer lacks, and that nobody changed since, stays all the same. */
  readonly keepsAbsent: (key: string) => boolean;
}

/** What a merge comes to. */
export interface MergeResult {
  readonly merged: PlainObject;
  /** The keys over which mine and theirs differed. */
  readonly keys: readonly MergedKey[];
}

/**
 * The three-way merge of an answer into what is here (R10, R10a): what changed here since the
 * request left stays, anything else follows the answer. Nothing typed meanwhile is lost, and what an
 * action changed shows.
 *
 * @example
 * ```ts
 * const { merged } = mergeAnswer({
 *   base: { title: 'Plan', saved: false },
 *   mine: { title: 'Plan B', saved: false },
 *   theirs: { title: 'Plan', saved: true },
 *   keepsAbsent: () => false,
 * });
 * // { title: 'Plan B', saved: true }
 * ```
 */
export function mergeAnswer({ base, mine, theirs, keepsAbsent }: MergeInput): MergeResult {
  const entries: [string, PlainValue][] = [];
  const keys: MergedKey[] = [];
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const isMine = Object.hasOwn(mine, key) && mine[key] !== undefined;
    const isTheirs = Object.hasOwn(theirs, key) && theirs[key] !== undefined;
    const myValue = isMine ? mine[key] : undefined;
    const theirValue = isTheirs ? theirs[key] : undefined;
    const baseValue = Object.hasOwn(base, key) ? base[key] : undefined;
    const changedSince = !valuesEqual(myValue, baseValue);
    const winner = changedSince || (!isTheirs && keepsAbsent(key)) ? 'mine' : 'theirs';
    if (winner === 'mine' ? isMine : isTheirs) {
      // What did not change by value keeps its identity, so that nothing re-renders for it.
      const same = valuesEqual(myValue, theirValue);
      entries.push([key, winner === 'mine' || same ? myValue : theirValue]);
    }
    if (!valuesEqual(myValue, theirValue)) {
      keys.push({ key, base: baseValue, mine: myValue, theirs: theirValue, winner });
    }
  }
  // `fromEntries` defines keys, so that not even `__proto__` reaches a prototype (R6).
  return { merged: Object.fromEntries(entries), keys };
}
