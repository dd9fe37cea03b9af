import type { ElementType, ReadElement } from './element.ts';
import { elementTable } from './generated/reader-table.ts';
import type { PathSegment } from './issue.ts';
import type { Shape } from './read/shape.ts';

/** Whether a value of a shape can hold elements. */
function holdsElements(shape: Shape): boolean {
  switch (shape.is) {
    case 'element':
    case 'elements':
      return true;
    case 'list':
    case 'record':
      return holdsElements(shape.of);
    case 'union':
      return shape.of.some(holdsElements);
    case 'object':
      return Object.values(shape.fields).some((field) => holdsElements(field.shape));
    default:
      return false;
  }
}

const holders = new Map<ElementType, readonly string[]>();

/** The properties of an element type that can hold elements. */
function holdersOf(type: ElementType): readonly string[] {
  let names = holders.get(type);
  if (!names) {
    names = Object.entries(elementTable[type].fields)
      .filter(([, field]) => holdsElements(field.shape))
      .map(([name]) => name);
    holders.set(type, names);
  }
  return names;
}

/** One element of a tree, and where it stands. */
export interface WalkedElement {
  readonly element: ReadElement;
  /** The place, from the element at which the walk began. */
  readonly path: readonly PathSegment[];
}

/**
 * Every element of a tree that was read, outer before inner, in the order in which they stand.
 * Iterative, so that no depth exhausts the stack.
 *
 * @example
 * ```ts
 * for (const { element, path } of walkElements(root)) {
 *   console.log(path.join('.'), element.type);
 * }
 * ```
 */
export function* walkElements(root: ReadElement): Generator<WalkedElement, void, undefined> {
  const stack: { value: unknown; path: readonly PathSegment[] }[] = [{ value: root, path: [] }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { value, path } = next;
    if (typeof value !== 'object' || value === null) {
      continue;
    }
    const keys = keysOf(value);
    if (isElement(value)) {
      yield { element: value, path };
    }
    for (const key of keys.toReversed()) {
      stack.push({ value: (value as Record<PathSegment, unknown>)[key], path: [...path, key] });
    }
  }
}

function isElement(value: object): value is ReadElement {
  const type = 'type' in value ? value.type : undefined;
  return type === 'invalid' || (typeof type === 'string' && Object.hasOwn(elementTable, type));
}

/** Where in a value elements can stand. An invalid element's value is no part of the tree. */
function keysOf(value: object): readonly PathSegment[] {
  if (Array.isArray(value)) {
    return [...value.keys()];
  }
  if (!isElement(value)) {
    return Object.keys(value);
  }
  return value.type === 'invalid' ? [] : holdersOf(value.type);
}

/** What the inputs of a tree have to do with the state. */
export interface StateSlots {
  /** The keys that inputs show and write. */
  readonly keys: ReadonlySet<string>;
  /** What inputs would have their keys hold while the state has none; the first one counts. */
  readonly seeds: ReadonlyMap<string, unknown>;
}

/**
 * The state keys that the inputs of a tree are bound to, and what seeds them (R8).
 *
 * @example
 * ```ts
 * const { keys, seeds } = stateSlots(root);
 * ```
 */
export function stateSlots(root: ReadElement): StateSlots {
  const keys = new Set<string>();
  const seeds = new Map<string, unknown>();
  for (const { element } of walkElements(root)) {
    if (!('state' in element) || typeof element.state !== 'string') {
      continue;
    }
    keys.add(element.state);
    const { seed } = elementTable[element.type];
    const value =
      seed === undefined ? undefined : (element as unknown as Record<string, unknown>)[seed];
    // A binding for content is no value to begin with: it follows the state by itself.
    if (
      value !== undefined &&
      (typeof value !== 'object' || Array.isArray(value)) &&
      !seeds.has(element.state)
    ) {
      seeds.set(element.state, value);
    }
  }
  return { keys, seeds };
}
