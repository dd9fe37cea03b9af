import { identityOf } from './identity.ts';
import { elementTable } from './generated/reader-table.ts';
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
  if (!isContainer(next) || previous === next || !isContainer(previous)) {
    return next;
  }
  budget.left -= 1;
  if (depth === 0 || budget.left < 0) {
    return next;
  }
  if (isList(next)) {
    return isList(previous) ? shareList(previous, next, depth - 1, budget) : next;
  }
  return isList(previous) ? next : shareObject(previous, next, depth - 1, budget);
}

type PlainRecord = Readonly<Record<string, unknown>>;
type List = readonly unknown[];

function isList(value: List | PlainRecord): value is List {
  return Array.isArray(value);
}

/** Instances of classes are what they are: dates, say, or invalid elements with what they received. */
function isContainer(value: unknown): value is List | PlainRecord {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  if (Array.isArray(value)) {
    return true;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

// Nothing is copied before the first difference: most of a tree is as it was.

function shareObject(
  previous: PlainRecord,
  next: PlainRecord,
  depth: number,
  budget: Budget,
): unknown {
  const keys = Object.keys(next);
  const oldKeys = Object.keys(previous);
  let shared: [string, unknown][] | undefined = keys.length === oldKeys.length ? undefined : [];
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string;
    const isOld = key === oldKeys[index] || Object.hasOwn(previous, key);
    const old = isOld ? previous[key] : undefined;
    const value = share(old, next[key], depth, budget);
    if (!shared && !(isOld && Object.is(value, old))) {
      shared = keys.slice(0, index).map((same) => [same, previous[same]]);
    }
    shared?.push([key, value]);
  }
  // `fromEntries` defines keys, so that not even `__proto__` reaches a prototype (R6).
  return shared ? Object.fromEntries(shared) : previous;
}

function shareList(previous: List, next: List, depth: number, budget: Budget): unknown {
  const { length } = next;
  const shift = previous.length - length;
  let shared: unknown[] | undefined = shift === 0 ? undefined : [];
  let moved: ReadonlyMap<string, unknown> | undefined;
  let seen: Map<string, number> | undefined;
  let end = length;
  for (let index = 0; index < length; index += 1) {
    const item = next[index];
    let old = previous[index];
    if (!moved && !isSame(old, item)) {
      while (end > index && end + shift > index && isSame(previous[end + shift - 1], next[end - 1])) {
        end -= 1;
      }
      moved = indexByIdentity(previous.slice(index, end + shift));
      seen = new Map();
    }
    if (index >= end) {
      old = previous[index + shift];
    } else if (moved && seen) {
      const key = keyOf(item, seen);
      old = key === undefined ? old : moved.get(key);
    }
    const value = share(old, item, depth, budget);
    if (!shared && !Object.is(value, previous[index])) {
      shared = previous.slice(0, index);
    }
    shared?.push(value);
  }
  return shared ?? previous;
}

const lists = new Map(Object.entries(elementTable).flatMap(([t, {identity}]) => identity ? [[t, identity]] : []));

function typeOf(item: unknown): unknown {
  return isContainer(item) ? item.type : undefined;
}

function isSame(previous: unknown, next: unknown): boolean {
  const type = typeOf(next);
  const oldType = typeOf(previous);
  const has = lists.has(type)
  return (type === oldType || !(has || lists.has(oldType))) && (!has || identityOf(previous) === identityOf(next));
}

function itemIdentity(item: unknown): string | undefined {
  return isContainer(item) && isElement(item) ? identityOf(item) : undefined;
}

function indexByIdentity(list: List): ReadonlyMap<string, unknown> {
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
  const identity = itemIdentity(item);
  if (identity === undefined) {
    return undefined;
  }
  const ordinal = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, ordinal);
  return `${identity}#${ordinal}`;
}
