import type { ElementType, InvalidElement, ReadElement } from '../element.ts';
import { elementPlaces, elementTable } from '../generated/reader-table.ts';
import { describeNames, describeValue } from './describe.ts';
import { isClean } from './is-clean.ts';
import { namesChild } from './names-child.ts';
import { nearest } from './nearest.ts';
import { isUnread, unreadable, type Reading, type Unread } from './reading.ts';
import { readFields } from './read-value.ts';
import type { ElementsShape } from './shape.ts';

/** Invalid elements that this reader made, so that reading twice is the same as reading once. */
const made = new WeakSet<object>();

const inlineTypes: ReadonlySet<string> = new Set(elementPlaces.inline);
const descendantTypes = elementPlaces.descendant;

/** Whether a name is that of an element type. */
export function isElementType(type: unknown): type is ElementType {
  return typeof type === 'string' && Object.hasOwn(elementTable, type);
}

/** A value that holds an element's place, so that its siblings can be drawn. */
function invalid(reading: Reading, value: unknown, mark: number): InvalidElement {
  const element = { type: 'invalid', issues: reading.issues.slice(mark), value } as const;
  made.add(element);
  return element;
}

/** Reads one element for a place that takes `types`. */
export function readElement(
  reading: Reading,
  types: readonly ElementType[],
  value: unknown,
): ReadElement {
  if (isClean(reading, types, value)) {
    // The check has just held the value against the definitions.
    return value as ReadElement;
  }
  const mark = reading.issues.length;
  if (typeof value !== 'object' || value === null) {
    return bareText(reading, types, value) ?? rejectValue(reading, value, mark);
  }
  if (made.has(value)) {
    return value as InvalidElement;
  }
  if (Array.isArray(value)) {
    return readGroup(reading, types, value, mark);
  }
  const { type } = value as { type?: unknown };
  if (!isElementType(type)) {
    return rejectType(reading, type, value, mark);
  }
  reading.name(type);
  reading.count();
  if (reading.depth >= reading.limits.depth) {
    reading.report('too_deep', 'error', () => ({ expected: String(reading.limits.depth) }));
    return invalid(reading, value, mark);
  }
  const target = types.includes(type) ? type : readMisplaced(reading, types, type);
  if (target === unreadable) {
    return invalid(reading, value, mark);
  }
  if (type === 'step' && types.length > 1) {
    reading.report('step_outside_stepper', 'hint');
  }
  reading.depth += 1;
  const read = readAs(reading, target, type, value as Record<string, unknown>);
  reading.depth -= 1;
  return isUnread(read) ? invalid(reading, value, mark) : read;
}

/** Reads an object as an element of `target` type, or as what that type falls back to. */
function readAs(
  reading: Reading,
  target: ElementType,
  type: ElementType,
  value: Record<string, unknown>,
): ReadElement | Unread {
  const mark = reading.issues.length;
  const table = elementTable[target];
  const source = target === type ? value : { ...value, type: target };
  const read = readFields(reading, table.fields, source, true);
  if (!isUnread(read)) {
    if (!namesChild(table, read)) {
      const [property = ''] = table.names ?? [];
      reading.report('unknown_name', 'hint', () => ({ name: String(read[property]) }), property);
    }
    // The fields were just read by this type's table.
    return read as unknown as ReadElement;
  }
  if (table.without === undefined) {
    return unreadable;
  }
  reading.recover(mark);
  reading.report('read_as', 'warning', () => ({ name: type, reading: table.without }));
  const silenced = reading.issues.length;
  const shared = Object.keys(elementTable[table.without].fields)
    .filter((name) => name in value)
    .map((name) => [name, value[name]] as const);
  const fallback = { type: table.without, ...Object.fromEntries(shared) };
  const result = readAs(reading, table.without, table.without, fallback);
  reading.forget(silenced);
  return result;
}

/** What an element is read as in a place that does not take its type. */
function readMisplaced(
  reading: Reading,
  types: readonly ElementType[],
  type: ElementType,
): ElementType | typeof unreadable {
  const detail = {
    name: type,
    expected: types.length > 6 ? 'another element' : describeNames(types),
  };
  const inline = types.every((item) => inlineTypes.has(item));
  const target = elementTable[type].nested ?? (descendantTypes.includes(type) ? type : undefined);
  if (target === undefined || types.length === 1 || (inline && !inlineTypes.has(type))) {
    reading.report('misplaced_element', 'error', () => detail);
    return unreadable;
  }
  reading.report('misplaced_element', 'warning', () => ({ ...detail, reading: `\`${target}\`` }));
  return target;
}

function rejectValue(reading: Reading, value: unknown, mark: number): InvalidElement {
  reading.report('missing_type', 'error', () => ({ received: describeValue(value) }));
  return invalid(reading, value, mark);
}

function rejectType(reading: Reading, type: unknown, value: object, mark: number): InvalidElement {
  if (typeof type === 'string') {
    reading.report('unknown_element', 'error', () => ({
      name: type,
      suggestion: nearest(type, Object.keys(elementTable)),
      expected: 'a type that this version knows',
    }));
    return invalid(reading, value, mark);
  }
  return rejectValue(reading, value, mark);
}

/** Text that stands where an element is expected, as an element. */
function bareText(
  reading: Reading,
  types: readonly ElementType[],
  value: unknown,
): ReadElement | undefined {
  if ((typeof value !== 'string' && typeof value !== 'number') || !types.includes('text')) {
    return undefined;
  }
  reading.count();
  reading.report('bare_text', 'warning', () => ({ received: describeValue(value) }));
  return { type: 'text', children: [String(value)] };
}

/** An array where one element is expected: its only item, or all of them as one element. */
function readGroup(
  reading: Reading,
  types: readonly ElementType[],
  value: readonly unknown[],
  mark: number,
): ReadElement {
  const group = types.includes('text') ? 'text' : 'vstack';
  const items = readElements(reading, { is: 'elements', of: types }, value);
  reading.report('wrong_type', 'warning', () => ({
    expected: 'one element',
    received: 'an array',
  }));
  const [first] = items;
  if (items.length === 1 && typeof first === 'object') {
    return first;
  }
  if (items.length === 0) {
    return rejectValue(reading, value, mark);
  }
  // A line of inline elements is a text; the published type has no images in it, the views draw them.
  return { type: group, children: items } as ReadElement;
}

/** Reads a list of elements: the same array where nothing in it had to change. */
export function readElements(
  reading: Reading,
  shape: ElementsShape,
  value: readonly unknown[],
): readonly (ReadElement | string)[] {
  if (value.length > reading.limits.nodes) {
    reading.count(value.length);
  }
  let copy: (ReadElement | string)[] | undefined;
  for (let index = 0; index < value.length; index += 1) {
    const item = value[index];
    reading.enter(index);
    const read = readItem(reading, shape, item);
    reading.leave();
    if (copy === undefined && (read !== item || Array.isArray(item))) {
      // Everything before this item came back as it was, so it is already read.
      copy = value.slice(0, index) as (ReadElement | string)[];
    }
    if (copy !== undefined && read !== undefined) {
      copy.push(...(isList(read) ? read : [read]));
    }
  }
  if (value.length < (shape.min ?? 0)) {
    reading.report('too_few', 'warning', () => ({
      expected: String(shape.min),
      received: String(value.length),
    }));
  } else if (value.length > (shape.max ?? Number.POSITIVE_INFINITY)) {
    reading.report('too_many', 'warning', () => ({
      expected: String(shape.max),
      received: String(value.length),
    }));
  }
  return copy ?? (value as readonly (ReadElement | string)[]);
}

/** `Array.isArray` does not narrow read-only arrays. */
function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}

/** Reads one child: an element, several (from an inner array), or `undefined` for none. */
function readItem(
  reading: Reading,
  shape: ElementsShape,
  item: unknown,
): ReadElement | string | readonly (ReadElement | string)[] | undefined {
  if (item === null || item === undefined || typeof item === 'boolean') {
    reading.report('empty_child', 'warning', () => ({ received: String(item) }));
    return undefined;
  }
  if (Array.isArray(item)) {
    reading.report('nested_children', 'warning');
    if (reading.depth >= reading.limits.depth) {
      const mark = reading.issues.length;
      reading.report('too_deep', 'error', () => ({ expected: String(reading.limits.depth) }));
      return invalid(reading, item, mark);
    }
    reading.depth += 1;
    reading.count();
    const items = readElements(
      reading,
      { is: 'elements', of: shape.of, ...(shape.strings ? { strings: true } : {}) },
      item,
    );
    reading.depth -= 1;
    return items;
  }
  if (shape.strings && (typeof item === 'string' || typeof item === 'number')) {
    return readString(reading, item);
  }
  if (typeof item === 'string' && item.trim() === '') {
    // White space counts in a line of text, not between elements.
    reading.report('empty_child', 'warning', () => ({ received: 'white space' }));
    return undefined;
  }
  return readElement(reading, shape.of, item);
}

/** A string among the children of a text. */
function readString(reading: Reading, item: string | number): ReadElement | string {
  if (typeof item === 'number') {
    reading.report('wrong_type', 'warning', () => ({
      expected: 'a string',
      received: describeValue(item),
    }));
    return String(item);
  }
  const { stringLength } = reading.limits;
  if (item.length > stringLength) {
    const mark = reading.issues.length;
    const detail = { expected: String(stringLength), received: String(item.length) };
    reading.report('string_too_long', 'error', () => detail);
    return invalid(reading, item, mark);
  }
  return item;
}
