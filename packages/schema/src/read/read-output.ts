import type { ElementType, ReadElement, RootElement } from '../element.ts';
import type { BlockElement } from '../elements/block.ts';
import { elementPlaces, elementTable } from '../generated/reader-table.ts';
import type { Issue } from '../issue.ts';
import type { Limits } from '../limits.ts';
import type { PlainObject } from '../values/plain-object.ts';
import { isObject, type OpenObject } from './is-object.ts';
import { isUnread, Reading, unreadable } from './reading.ts';
import type { Shape } from './shape.ts';
import { open, plain, state } from './shapes/data.ts';
import { belongs, element, elements } from './shapes/element.ts';
import { exactBoolean as flag, oneOf } from './shapes/leaf.ts';

/** An answer that shows an element, as it was read: views need no check of their own. */
export interface ReadElementOutput {
  readonly type: 'element';
  /**
   * What is shown. An `InvalidElement` may stand in the place of any descendant that had no
   * reading.
   */
  readonly element: RootElement;
  /** The new state; absent where the answer has none, which leaves the state as it is (R10). */
  readonly state?: PlainObject;
  /** The new props; absent where the answer has none, which leaves the props as they are (R10). */
  readonly props?: PlainObject;
  /** Whether frames in the element may receive the visitor's claims (R30). */
  readonly canAccessVisitorClaims: boolean;
}

/** An answer that ends the instance's life, as it was read. */
export interface ReadCompleteOutput {
  readonly type: 'complete';
  /** Absent where there is none; the instance that opened this one then hears nothing (R21). */
  readonly returnValue?: PlainObject;
}

/** A render output as it was read. */
export type ReadOutput = ReadElementOutput | ReadCompleteOutput;

/** What reading comes to: an output that can be drawn, or the reasons why there is none. */
export type ParseResult =
  | { readonly ok: true; readonly output: ReadOutput; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** How an output is read. */
export interface ParseOptions {
  /** What the tree may cost; `defaultLimits` where nothing else is said. */
  readonly limits?: Partial<Limits> | undefined;
  /** Puts issues into words; `explainIssue` is what the package's main door uses. */
  readonly explain?: ((issue: Issue) => string) | undefined;
}

const rootPlace = element(elementPlaces.root);
const blockPlace = elements(elementPlaces.descendant);
const outputType = oneOf('element', 'complete');

/**
 * Reads what a render endpoint answered, liberally (R5): whatever has one sensible reading is read,
 * and everything that is not as published is reported with its place. One bad node never costs the
 * tree: it becomes an `invalid` element among its siblings. Never throws, whatever the value.
 *
 * Valid parts come out as the very same objects.
 *
 * @param value - The answer, parsed from JSON.
 * @returns `ok: true` with an output that can be drawn, or `ok: false` where there is none; the
 *   issues either way.
 * @example
 * ```ts
 * const result = parseRenderOutput(JSON.parse('{"element": {"type": "block"}}'));
 * if (result.ok && result.output.type === 'element') {
 *   console.log(result.output.element.children, result.issues);
 * }
 * ```
 */
export function parseRenderOutput(value: unknown, options: ParseOptions = {}): ParseResult {
  return attempt(options, (reading) => readOutput(reading, value));
}

/**
 * Reads a bare element, as `parseRenderOutput` reads those in an output. Any element will do: one
 * that is no root comes back in a `block`.
 *
 * @example
 * ```ts
 * const result = parseElement({ type: 'text', children: ['Hello'] });
 * ```
 */
export function parseElement(value: unknown, options: ParseOptions = {}): ParseResult {
  return attempt(options, (reading) => ({
    type: 'element',
    element: readAnyElement(reading, value),
    canAccessVisitorClaims: false,
  }));
}

function readAnyElement(reading: Reading, value: unknown): RootElement {
  // The table's keys are the types.
  const types = Object.keys(elementTable) as ElementType[];
  return belongs(types, value) && !belongs(elementPlaces.root, value)
    ? blockOf([element([value.type]).read(value, reading)])
    : readRoot(reading, value);
}

/**
 * Whether a value is a bare element, or a list of them, rather than a render output: an output's
 * `type` says `element` or `complete`, which no element's does. Which of the two functions reads a
 * file is so decided by what is in it.
 *
 * @example
 * ```ts
 * const value: unknown = JSON.parse('{"type": "divider"}');
 * const result = isBareElement(value) ? parseElement(value) : parseRenderOutput(value);
 * ```
 */
export function isBareElement(value: unknown): boolean {
  if (Array.isArray(value)) {
    return true;
  }
  const type = isObject(value) ? value['type'] : undefined;
  return typeof type === 'string' && type !== 'element' && type !== 'complete';
}

function attempt(
  options: ParseOptions,
  read: (reading: Reading) => ReadOutput | undefined,
): ParseResult {
  const reading = new Reading(elementTable, options);
  const { issues } = reading;
  let output: ReadOutput | undefined;
  try {
    output = read(reading);
  } catch (error) {
    reading.forget(0);
    if (reading.nodesLeft < 0) {
      reading.exceed('too_many_nodes', reading.limits.nodes);
    } else {
      // Only what is no JSON gets here: getters that throw, revoked proxies.
      reading.report('not_readable', 'error', {
        name: error instanceof Error ? error.message : '',
      });
    }
  }
  return output ? { ok: true, output, issues } : { ok: false, issues };
}

function readOutput(reading: Reading, value: unknown): ReadOutput | undefined {
  if (!isObject(value)) {
    reading.report('not_readable', 'error', { received: value });
    return undefined;
  }
  if (value['type'] === 'complete') {
    const returnValue = readAt(reading, value, 'returnValue', open) as PlainObject | undefined;
    return { type: 'complete', ...(returnValue && { returnValue }) };
  }
  readAt(reading, value, 'type', outputType);
  if (!('element' in value)) {
    reading.report('missing_element', 'error');
    return undefined;
  }
  const mark = reading.issues.length;
  const root = readRoot(reading, value['element']);
  reading.place(mark, 'element');
  const newState = readAt(reading, value, 'state', state, true) as PlainObject | undefined;
  const props = readAt(reading, value, 'props', plain, true) as PlainObject | undefined;
  return {
    type: 'element',
    element: root,
    ...(newState && { state: newState }),
    ...(props && { props }),
    canAccessVisitorClaims: readAt(reading, value, 'canAccessVisitorClaims', flag) === true,
  };
}

/** Reads a part of an output; `undefined` where there is none that has a reading. */
function readAt(
  reading: Reading,
  output: OpenObject,
  name: string,
  shape: Shape,
  isRequired = false,
): unknown {
  const value = output[name];
  const mark = reading.issues.length;
  if (value === undefined) {
    if (isRequired) {
      reading.report('missing_property', 'warning', { name, expected: shape }, name);
    }
    return undefined;
  }
  const read = shape.read(value, reading);
  if (read === unreadable) {
    reading.recover(mark);
  }
  reading.place(mark, name);
  return isUnread(read) ? undefined : read;
}

/** Reads the root: what is no root element stands in a block. */
function readRoot(reading: Reading, value: unknown): RootElement {
  if (belongs(elementPlaces.root, value)) {
    const root = rootPlace.read(value, reading) as ReadElement;
    return root.type === 'invalid' ? blockOf([root]) : (root as RootElement);
  }
  reading.report('bare_root', 'warning', { received: value });
  return blockOf(blockPlace.read(Array.isArray(value) ? value : [value], reading));
}

function blockOf(children: unknown): RootElement {
  // The children were read for this place; invalid ones are part of a read tree.
  return { type: 'block', children: children as BlockElement['children'] };
}
