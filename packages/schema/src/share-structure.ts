import type { ElementType, ReadElement } from './element.ts';
import { elementTable } from './generated/reader-table.ts';
import { identityOf, valueAt } from './identity.ts';
import { maximumDepth } from './limits.ts';
import { isObjectOrArray } from './read/is-object.ts';

/**
 * How many values are compared at most: what was built in memory may hold itself, and then there is
 * no end to it.
 */
const maximumValues = 1_000_000;

/**
 * How often items may turn out, after they were compared, to be no counterparts. What moved at every
 * level of a tree would otherwise be compared again and again.
 */
const maximumMisses = 100;

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
  return share(previous, next, maximumDepth, {
    left: maximumValues,
    misses: maximumMisses,
  }) as Value;
}

/** How many values may still be compared, and how often in vain. */
interface Budget {
  left: number;
  misses: number;
}

function share(previous: unknown, next: unknown, depth: number, budget: Budget): unknown {
  if (previous === next || !isObjectOrArray(previous) || !isObjectOrArray(next)) {
    return next;
  }
  budget.left -= 1;
  if (depth === 0 || budget.left < 0) {
    return next;
  }
  if (isList(next)) {
    return isList(previous) ? shareList(previous, next, depth - 1, budget) : next;
  }
  return isPlain(previous) && isPlain(next) ? shareObject(previous, next, depth - 1, budget) : next;
}

type List = readonly unknown[];
type Plain = Readonly<Record<string, unknown>>;

function isList(value: object): value is List {
  return Array.isArray(value);
}

/** Instances of classes are what they are: dates, say, or invalid elements with what they received. */
function isPlain(value: object): value is Plain {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

// Most of a tree is as it was, so that nothing is listed or copied before the first difference.

function shareObject(previous: Plain, next: Plain, depth: number, budget: Budget): unknown {
  let shared: Record<string, unknown> | undefined;
  let more = 0;
  for (const _ in previous) {
    more += 1;
  }
  for (const key in next) {
    more -= 1;
    const old = previous[key];
    const item = next[key];
    if (typeof item === 'string' && item === old && !shared) {
      // Most of what there is; nothing is inherited that is text.
      continue;
    }
    const isOld = isOwn(previous, key, old);
    const value = share(isOld ? old : undefined, item, depth, budget);
    if (!shared && !(isOld && Object.is(value, old))) {
      shared = copyUntil(key, previous, next);
    }
    if (shared) {
      shared[key] = value;
    }
  }
  return shared ?? (more === 0 ? previous : copyUntil(undefined, previous, next));
}

/** A copy of the new object that has the old values before a key. */
function copyUntil(end: string | undefined, previous: Plain, next: Plain): Record<string, unknown> {
  // Spreading defines keys: even `__proto__` is a key like others when it is written then (R6).
  const copy = { ...next };
  for (const key in next) {
    if (key === end) {
      break;
    }
    copy[key] = previous[key];
  }
  return copy;
}

/** Like `Object.hasOwn`, but faster: what plain objects inherit is functions and a prototype. */
function isOwn(object: Plain, key: string, value: unknown): boolean {
  return (
    (value !== undefined && typeof value !== 'function' && value !== Object.prototype) ||
    Object.hasOwn(object, key)
  );
}

function shareList(previous: List, next: List, depth: number, budget: Budget): List {
  let shared: unknown[] | undefined = next.length === previous.length ? undefined : [];
  let start = 0;
  for (; start < next.length; start += 1) {
    const old = previous[start];
    const item = next[start];
    if (typeof item === 'string' && item === old && !shared) {
      continue;
    }
    if (budget.misses <= 0 && !isCounterpart(old, item)) {
      break;
    }
    const value = share(old, item, depth, budget);
    if (!Object.is(value, old)) {
      // Asked afterwards, for what is equal has the same identity, and most is equal.
      if (!isCounterpart(old, item)) {
        budget.misses -= 1;
        break;
      }
      shared ??= previous.slice(0, start);
    }
    shared?.push(value);
  }
  return start === next.length
    ? (shared ?? previous)
    : [
        ...(shared ?? previous.slice(0, start)),
        ...shareMoved(previous.slice(start), next.slice(start), depth, budget),
      ];
}

/** Shares lists of which the first items are no counterparts. */
function shareMoved(previous: List, next: List, depth: number, budget: Budget): List {
  const shift = previous.length - next.length;
  const tail: unknown[] = [];
  let end = next.length;
  // From the end, so that a list that grew or shrank in one place needs no index.
  for (; Math.min(end, end + shift) > 0; end -= 1) {
    const old = previous[end + shift - 1];
    const item = next[end - 1];
    if (budget.misses <= 0 && !isCounterpart(old, item)) {
      break;
    }
    const value = share(old, item, depth, budget);
    if (!Object.is(value, old) && !isCounterpart(old, item)) {
      budget.misses -= 1;
      break;
    }
    tail.push(value);
  }
  const index = new Map<string | undefined, unknown>();
  const seen = new Map<string, number>();
  for (const item of previous.slice(0, end + shift)) {
    index.set(keyOf(item, seen), item);
  }
  seen.clear();
  const middle = next.slice(0, end).map((item, place) => {
    const key = keyOf(item, seen);
    return share(key === undefined ? previous[place] : index.get(key), item, depth, budget);
  });
  return [...middle, ...tail.toReversed()];
}

/** Whether two items are of one type and, where the type has an identity, surely the same. */
function isCounterpart(old: unknown, item: unknown): boolean {
  const type = typeOf(item);
  const paths = identityPaths(type);
  return (
    type === typeOf(old) &&
    (!paths || paths.every((path) => valueAt(old, path) === valueAt(item, path)))
  );
}

function typeOf(item: unknown): unknown {
  return (item as Plain | null | undefined)?.['type'];
}

function identityPaths(type: unknown): readonly string[] | undefined {
  // What the table inherits has no identity, and neither has what is no element.
  return typeof type === 'string' ? elementTable[type as ElementType]?.identity : undefined;
}

/** An item's identity in its list; repeats are told apart by their number. */
function keyOf(item: unknown, seen: Map<string, number>): string | undefined {
  const identity = identityPaths(typeOf(item)) && identityOf(item as ReadElement);
  if (identity === undefined) {
    return undefined;
  }
  const ordinal = (seen.get(identity) ?? 0) + 1;
  seen.set(identity, ordinal);
  return `${identity}#${ordinal}`;
}
