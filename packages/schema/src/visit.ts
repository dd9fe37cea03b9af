import type { ReadElement } from './element.ts';
import { elementTable } from './generated/reader-table.ts';
import { isElement } from './is-element.ts';
import type { PathSegment } from './issue.ts';

/** An object or an array in a tree, and where it stands. */
export interface Place {
  readonly value: object;
  /** The element that stands here, else the innermost one around. */
  readonly element: ReadElement | undefined;
  /** Whether elements can stand here: what only looks like one in an action's data is data. */
  readonly takesElements: boolean;
  /** The key under which it stands in its parent; the root has none. */
  readonly key: PathSegment | undefined;
  readonly parent: Place | undefined;
}

/**
 * The path of a place. It is put together only when it is asked for: a path at every step would
 * take a deep tree quadratic time.
 */
export function pathOf(place: Place): readonly PathSegment[] {
  const path: PathSegment[] = [];
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.parent) {
    path.push(at.key);
  }
  return path.toReversed();
}

/** Stands in the stack behind what is in a value: once it comes up, all of that was visited. */
class Leaving {
  readonly value: object;

  constructor(value: object) {
    this.value = value;
  }
}

type Stack = (Place | Leaving)[];

/**
 * The objects and arrays of a tree, outer before inner, in the order in which they stand.
 * Iterative, so that no depth exhausts the stack; where a value holds itself, the walk turns back.
 *
 * @param reach - `elements` goes only where elements can stand, `data` everywhere. What an invalid
 *   element received is no part of the tree.
 */
export function* visit(
  root: object,
  reach: 'elements' | 'data',
): Generator<Place, void, undefined> {
  /** What is being visited, from the root down. */
  const open = new Set<object>();
  const stack: Stack = [];
  push(stack, root, true, undefined, undefined);
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next instanceof Leaving) {
      open.delete(next.value);
    } else if (!open.has(next.value)) {
      yield next;
      open.add(next.value);
      stack.push(new Leaving(next.value));
      pushInner(stack, next, reach);
    }
  }
}

/** Pushes what is in a place, the last first, for the last pushed is the next visited. */
function pushInner(stack: Stack, place: Place, reach: 'elements' | 'data'): void {
  const { value, element } = place;
  if (Array.isArray(value)) {
    for (let index = value.length - 1; index >= 0; index -= 1) {
      push(stack, value[index], place.takesElements, index, place);
    }
    return;
  }
  const own = element === value ? element : undefined;
  if (own?.type === 'invalid') {
    return;
  }
  const holders = own && elementTable[own.type].holders;
  const keys = holders && reach === 'elements' ? holders : Object.keys(value);
  for (const key of keys.toReversed()) {
    const item = (value as Record<string, unknown>)[key];
    push(stack, item, holders ? holders.includes(key) : place.takesElements, key, place);
  }
}

function push(
  stack: Stack,
  value: unknown,
  takesElements: boolean,
  key: PathSegment | undefined,
  parent: Place | undefined,
): void {
  if (typeof value === 'object' && value !== null) {
    const element = takesElements && isElement(value) ? value : parent?.element;
    stack.push({ value, element, takesElements, key, parent });
  }
}
