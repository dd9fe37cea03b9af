import type { ElementType, RootElement } from '../element.ts';
import type { BlockElement } from '../elements/block.ts';
import { elementPlaces } from '../generated/reader-table.ts';
import type { Issue } from '../issue.ts';
import { isForbiddenKey, type Limits } from '../limits.ts';
import type { PlainObject } from '../values/plain-object.ts';
import { describeValue } from './describe.ts';
import { isDeeper } from './is-deeper.ts';
import { isObject, type OpenObject } from './is-object.ts';
import { isElementType, readElement, readElements } from './read-element.ts';
import { hintPlain } from './read-plain.ts';
import { Reading, TooManyNodes } from './reading.ts';

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
  readonly limits?: Partial<Limits>;
}

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
  return attempt(options, value, readOutput);
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
  return attempt(options, value, (reading, element) => ({
    type: 'element',
    element:
      isRoot(element) || !isElement(element)
        ? readRoot(reading, element)
        : blockOf([readElement(reading, [element.type], element)]),
    canAccessVisitorClaims: false,
  }));
}

function isElement(value: unknown): value is { type: ElementType } {
  return isObject(value) && isElementType(value['type']);
}

function isRoot(value: unknown): boolean {
  const types: readonly ElementType[] = elementPlaces.root;
  return isElement(value) && types.includes(value.type);
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
  value: unknown,
  read: (reading: Reading, value: unknown) => ReadOutput | undefined,
): ParseResult {
  const reading = new Reading(options.limits);
  try {
    const output = read(reading, value);
    return output
      ? { ok: true, output, issues: reading.issues }
      : { ok: false, issues: reading.issues };
  } catch (error) {
    // Besides the limit, only what is no JSON gets here: getters that throw, revoked proxies.
    const failed = new Reading();
    if (error instanceof TooManyNodes) {
      failed.report('too_many_nodes', 'error', () => ({ expected: String(reading.limits.nodes) }));
    } else {
      const received = `an object that cannot be read (${String(error)})`;
      failed.report('not_readable', 'error', () => ({ expected: 'JSON data', received }));
    }
    return { ok: false, issues: failed.issues };
  }
}

function readOutput(reading: Reading, value: unknown): ReadOutput | undefined {
  if (!isObject(value)) {
    const detail = { expected: 'an object with an `element`', received: describeValue(value) };
    reading.report('not_readable', 'error', () => detail);
    return undefined;
  }
  if (value['type'] === 'complete') {
    const returnValue = readObjectAt(reading, value, 'returnValue', false);
    return { type: 'complete', ...(returnValue ? { returnValue } : {}) };
  }
  if (value['type'] !== undefined && value['type'] !== 'element') {
    const detail = { expected: '`element` or `complete`', received: describeValue(value['type']) };
    reading.report('wrong_type', 'warning', () => detail, 'type');
  }
  if (!('element' in value)) {
    reading.report('missing_element', 'error');
    return undefined;
  }
  reading.enter('element');
  const element = readRoot(reading, value['element']);
  reading.leave();
  const state = readObjectAt(reading, value, 'state', true);
  const props = readObjectAt(reading, value, 'props', true);
  if (props) {
    reading.enter('props');
    hintPlain(reading, props);
    reading.leave();
  }
  return {
    type: 'element',
    element,
    ...(state ? { state: withoutForbidden(reading, state) } : {}),
    ...(props ? { props } : {}),
    canAccessVisitorClaims: readFlag(reading, value, 'canAccessVisitorClaims'),
  };
}

function readFlag(reading: Reading, output: OpenObject, name: string): boolean {
  const value = output[name];
  if (value !== undefined && typeof value !== 'boolean') {
    const detail = { expected: '`true` or `false`', received: describeValue(value) };
    reading.report('wrong_type', 'warning', () => detail, name);
  }
  return value === true;
}

function readObjectAt(
  reading: Reading,
  output: OpenObject,
  name: string,
  required: boolean,
): PlainObject | undefined {
  const value = output[name];
  if (isObject(value)) {
    // What goes back to the server with every action has to be one that can be sent (R6).
    if (isDeeper(value, reading.limits.depth)) {
      const detail = { expected: String(reading.limits.depth) };
      reading.report('data_too_deep', 'error', () => detail, name);
      return undefined;
    }
    return value as PlainObject;
  }
  if (value === undefined && required) {
    reading.report('missing_property', 'warning', () => ({ name, expected: 'an object' }));
  } else if (value !== undefined) {
    const detail = { expected: 'an object', received: describeValue(value) };
    reading.report('wrong_type', 'warning', () => detail, name);
  }
  return undefined;
}

function withoutForbidden(reading: Reading, state: PlainObject): PlainObject {
  const forbidden = Object.keys(state).filter(isForbiddenKey);
  if (forbidden.length === 0) {
    return state;
  }
  for (const name of forbidden) {
    reading.report('forbidden_key', 'error', () => ({ name }), 'state');
  }
  return Object.fromEntries(Object.entries(state).filter(([name]) => !isForbiddenKey(name)));
}

/** Reads the root: what is no root element stands in a block. */
function readRoot(reading: Reading, value: unknown): RootElement {
  if (isRoot(value)) {
    const root = readElement(reading, elementPlaces.root, value);
    return root.type === 'invalid' ? blockOf([root]) : (root as RootElement);
  }
  reading.report('bare_root', 'warning', () => ({
    received: isElement(value) ? `a \`${value.type}\`` : describeValue(value),
    reading: 'a `block`',
  }));
  const children = readElements(
    reading,
    { is: 'elements', of: elementPlaces.descendant },
    Array.isArray(value) ? value : [value],
  );
  return blockOf(children);
}

function blockOf(children: readonly unknown[]): RootElement {
  // The children were read for this place; invalid ones are part of a read tree.
  return { type: 'block', children: children as BlockElement['children'] };
}
