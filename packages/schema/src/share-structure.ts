import { identityOf } from './identity.ts';
import { isElement } from './is-element.ts';
import { maximumDepth } from './limits.ts';

/**
 * How many values are compared at most: what was built in memory may hold itself, and then there is
 * no end to it.
 */
const maximumValues = 1_000_000;

/**
 * A new value that is made of the old one's objects wherever the two are the same by value (R11), so
 * that what compares by identity sees just what changed. Items of a list are matched by what their
 * elements declare as identity, else by place. What is too deep or too large to be compared is new.
 *
 * @example
 * ```ts
 * const before = { labels: ['one', 'two'], count: 1 };
 * const after = shareStructure(before, { labels: ['one', 'two'], count: 2 });
 * after.labels === before.labels; // true
 * ```
 */
export function shareStructure<Value>(previous: unknown, next: Value): Value {
  // Sharing swaps in equal values, so the type stays what it was.
  return share(previous, next, maximumDepth, { left: maximumValues }) as Value;
}

/** How many values may still be compared. */
interface Budget {
  left: number;
}

function share(previous: unknown, next: unknown, depth: number, budget: Budget): unknown {
  if (previous === next || !isContainer(previous) || !isContainer(next)) {
    return next;
  }
  budget.left -= 1;
  if (depth === 0 || budget.left < 0) {
    return next;
  }
  return isList(next)
    ? shareList(previous, next, depth - 1, budget)
    : shareObject(previous, next, depth - 1, budget);
}

type Container = readonly unknown[] | Readonly<Record<string, unknown>>;

function isList(value: Container): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Instances of classes are what they are: dates, say, or invalid elements with what they received. */
function isContainer(value: unknown): value is Container {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Array.isArray(value);
}

function shareObject(
  previous: Container,
  next: Readonly<Record<string, unknown>>,
  depth: number,
  budget: Budget,
): unknown {
  if (isList(previous)) {
    return next;
  }
  const old = previous;
  const keys = Object.keys(next);
  let same = keys.length === Object.keys(old).length;
  const shared = keys.map((key) => {
    const value = share(Object.hasOwn(old, key) ? old[key] : undefined, next[key], depth, budget);
    same &&= Object.hasOwn(old, key) && Object.is(value, old[key]);
    return [key, value] as const;
  });
  return same ? old : Object.fromEntries(shared);
}

function shareList(
  previous: Container,
  next: readonly unknown[],
  depth: number,
  budget: Budget,
): unknown {
  if (!isList(previous)) {
    return next;
  }
  const byIdentity = indexByIdentity(previous);
  const seen = new Map<string, number>();
  let same = next.length === previous.length;
  const shared = next.map((item, index) => {
    const key = keyOf(item, seen);
    const old: unknown = key === undefined ? previous[index] : byIdentity.get(key);
    const value = share(old, item, depth, budget);
    same &&= Object.is(value, previous[index]);
    return value;
  });
  return same ? previous : shared;
}

function indexByIdentity(list: readonly unknown[]): ReadonlyMap<string, unknown> {
  const index = new Map<string, unknown>();
  const seen = new Map<string, number>();
  for (const item of list) {
    const key = keyOf(item, seen);
    if (key !== undefined) {
      index.set(key, item);
    }
  }
  return index;
}

/** An item's identity in its list; repeats are told apart by their number. */
function keyOf(item: unknown, seen: Map<string, number>): string | undefined {
  const identity = isContainer(item) && isElement(item) ? identityOf(item) : undefined;
  if (identity === undefined) {
    return undefined;
  }
  const ordinal = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, ordinal);
  return `${identity}#${ordinal}`;
}
