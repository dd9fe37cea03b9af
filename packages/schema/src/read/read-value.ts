import { isForbiddenKey } from '../limits.ts';
import { describeShape, describeValue } from './describe.ts';
import { isDeeper } from './is-deeper.ts';
import { isObject, type OpenObject } from './is-object.ts';
import { nearest } from './nearest.ts';
import { readAction } from './read-action.ts';
import { readElement, readElements } from './read-element.ts';
import { readUnion } from './read-union.ts';
import { isUnread, refused, unreadable, type Reading, type Unread } from './reading.ts';
import type { ElementsShape, Field, Fields, Shape } from './shape.ts';

type Unreadable = typeof unreadable;

/** Reads a value of a shape: the same value where nothing in it had to change. */
export function readShape(reading: Reading, shape: Shape, value: unknown): unknown {
  switch (shape.is) {
    case 'string':
      return readString(reading, shape, value);
    case 'key':
      return readKey(reading, value);
    case 'number':
      return readNumber(reading, shape, value);
    case 'boolean':
      return readBoolean(reading, shape, value);
    case 'enum':
      return readEnum(reading, shape.of, value);
    case 'action':
      return readAction(reading, value);
    case 'binding':
      return readBinding(reading, shape, value);
    case 'plain':
    case 'open':
      return readData(reading, shape, value);
    case 'object':
      return isObject(value)
        ? readFields(reading, shape.fields, value, false)
        : reject(reading, shape, value);
    case 'record':
      return readRecord(reading, shape, value);
    case 'list':
      return readList(reading, shape, value);
    case 'element':
      return readElement(reading, shape.of, value);
    case 'elements':
      return readElementList(reading, shape, value);
    case 'union':
      return readUnion(reading, shape.of, value);
  }
}

/** Data that travels as it is: only its depth has a limit (R6). */
function readData(reading: Reading, shape: Shape, value: unknown): OpenObject | Unread {
  if (!isObject(value)) {
    return reject(reading, shape, value);
  }
  if (isDeeper(value, reading.limits.depth)) {
    const detail = { expected: String(reading.limits.depth) };
    reading.report('data_too_deep', 'error', () => detail);
    return refused;
  }
  return value;
}

/** Reports that a value has no reading as one of a shape. */
export function reject(reading: Reading, shape: Shape, value: unknown): Unreadable {
  reading.report('wrong_type', 'error', () => ({
    expected: describeShape(shape),
    received: describeValue(value),
  }));
  return unreadable;
}

/** Reads something that is not of the shape but has one sensible reading. */
function accept<Value>(reading: Reading, shape: Shape, value: unknown, as: Value): Value {
  reading.report('wrong_type', 'warning', () => ({
    expected: describeShape(shape),
    received: describeValue(value),
    reading: describeValue(as),
  }));
  return as;
}

function readKey(reading: Reading, value: unknown): string | Unread {
  const key = readString(reading, { is: 'string' }, value);
  if (typeof key === 'string' && isForbiddenKey(key)) {
    reading.report('forbidden_key', 'error', () => ({ name: key }));
    return refused;
  }
  return key;
}

function readString(
  reading: Reading,
  shape: Shape & { is: 'string' },
  value: unknown,
): string | Unread {
  if (typeof value !== 'string') {
    const text = textOf(value, reading.limits.depth);
    return text === undefined ? reject(reading, shape, value) : accept(reading, shape, value, text);
  }
  const { stringLength } = reading.limits;
  if (value.length > stringLength) {
    const detail = { expected: String(stringLength), received: String(value.length) };
    reading.report('string_too_long', 'error', () => detail);
    return refused;
  }
  if (shape.max !== undefined && lengthOf(value) > shape.max) {
    const detail = { expected: String(shape.max), received: String(lengthOf(value)) };
    reading.report('too_long', 'warning', () => detail);
  }
  return value;
}

/** JSON Schema counts characters, JavaScript UTF-16 units. */
function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    length -= (text.codePointAt(index) ?? 0) > 0xffff ? 1 : 0;
  }
  return length;
}

/** The plain text of what an author wrote where a string belongs: a number, or text elements. */
function textOf(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value);
  }
  if (depth <= 0) {
    return undefined;
  }
  if (Array.isArray(value)) {
    const parts = value.map((item) => textOf(item, depth - 1));
    return parts.includes(undefined) ? undefined : parts.join('');
  }
  return isObject(value) && value['type'] === 'text'
    ? textOf(value['children'], depth - 1)
    : undefined;
}

function readNumber(reading: Reading, shape: Shape, value: unknown): number | Unreadable {
  if (typeof value === 'number' && Number.isFinite(value)) {
    return value;
  }
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number)
    ? accept(reading, shape, value, number)
    : reject(reading, shape, value);
}

function readBoolean(reading: Reading, shape: Shape, value: unknown): boolean | Unreadable {
  if (typeof value === 'boolean') {
    return value;
  }
  return value === 'true' || value === 'false'
    ? accept(reading, shape, value, value === 'true')
    : reject(reading, shape, value);
}

function readEnum(
  reading: Reading,
  values: readonly string[],
  value: unknown,
): string | Unreadable {
  if (typeof value !== 'string') {
    return reject(reading, { is: 'enum', of: values }, value);
  }
  if (values.includes(value)) {
    return value;
  }
  reading.report('unknown_value', 'error', () => ({
    name: value.length > 40 ? `${value.slice(0, 40)}…` : value,
    expected: describeShape({ is: 'enum', of: values }),
    suggestion: nearest(value, values),
  }));
  return unreadable;
}

function readBinding(reading: Reading, shape: Shape, value: unknown): unknown {
  if (!isObject(value) || typeof value['$state'] !== 'string') {
    return reject(reading, shape, value);
  }
  if (Object.keys(value).length > 1) {
    reading.report('binding_keys', 'hint');
  }
  return value;
}

function readRecord(reading: Reading, shape: Shape & { is: 'record' }, value: unknown): unknown {
  if (!isObject(value)) {
    return reject(reading, shape, value);
  }
  let copy: OpenObject | undefined;
  for (const key of Object.keys(value)) {
    const mark = reading.issues.length;
    reading.enter(key);
    reading.count();
    const read = value[key] === undefined ? undefined : readShape(reading, shape.of, value[key]);
    reading.leave();
    if (read === refused) {
      return refused;
    }
    if (read === unreadable || isForbiddenKey(key)) {
      reading.recover(mark);
      copy = without(copy ?? value, key);
    } else if (read !== value[key]) {
      copy = { ...(copy ?? value), [key]: read };
    }
  }
  return copy ?? value;
}

function without(object: OpenObject, key: string): OpenObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}

/** A list of values: one that has no reading is left out, and said so. */
function readList(reading: Reading, shape: Shape & { is: 'list' }, value: unknown): unknown {
  if (!Array.isArray(value)) {
    return isObject(value)
      ? readList(reading, shape, accept(reading, shape, value, [value]))
      : reject(reading, shape, value);
  }
  reading.count(value.length);
  let copy: unknown[] | undefined;
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    reading.enter(index);
    const empty = item === null || item === undefined || typeof item === 'boolean';
    if (empty) {
      reading.report('empty_child', 'warning', () => ({ received: String(item) }));
    }
    const read = empty ? unreadable : readShape(reading, shape.of, item);
    reading.leave();
    if (copy === undefined && read !== item) {
      copy = value.slice(0, index);
    }
    if (!isUnread(read)) {
      copy?.push(read);
    }
  }
  return copy ?? value;
}

function readElementList(reading: Reading, shape: ElementsShape, value: unknown): unknown {
  if (Array.isArray(value)) {
    return readElements(reading, shape, value);
  }
  if (isObject(value) || typeof value === 'string' || typeof value === 'number') {
    const detail = { expected: describeShape(shape), received: describeValue(value) };
    reading.report('wrong_type', 'warning', () => detail);
    return readElements(reading, shape, [value]);
  }
  return reject(reading, shape, value);
}

const compiled = new WeakMap<Fields, readonly (readonly [string, Field])[]>();

function entriesOf(fields: Fields): readonly (readonly [string, Field])[] {
  let entries = compiled.get(fields);
  if (!entries) {
    entries = Object.entries(fields);
    compiled.set(fields, entries);
  }
  return entries;
}

/** Reads an object's properties: the same object where nothing in it had to change. */
export function readFields(
  reading: Reading,
  fields: Fields,
  source: OpenObject,
  isElement: boolean,
): OpenObject | Unread {
  let copy: OpenObject | undefined;
  for (const [name, field] of entriesOf(fields)) {
    const value = source[name];
    if (value === undefined && field.optional) {
      continue;
    }
    reading.enter(name);
    const read = readField(reading, name, field, value, () => misspelt(name, fields, source));
    reading.leave();
    if (isUnread(read)) {
      return read;
    }
    if (read !== value) {
      copy ??= { ...source };
      if (read === undefined) {
        delete copy[name];
      } else {
        copy[name] = read;
      }
    }
  }
  for (const name in source) {
    if (!Object.hasOwn(fields, name) && !(isElement && name === 'type')) {
      reading.report(
        'unknown_property',
        'hint',
        () => ({ name, suggestion: nearest(name, Object.keys(fields)) }),
        name,
      );
    }
  }
  return copy ?? source;
}

/** The key that a property most likely stands under by mistake. */
function misspelt(name: string, fields: Fields, source: OpenObject): string | undefined {
  return nearest(
    name,
    Object.keys(source).filter((key) => !Object.hasOwn(fields, key) && key !== 'type'),
  );
}

/** Reads one property; `undefined` where it is read as absent. */
function readField(
  reading: Reading,
  name: string,
  field: Field,
  value: unknown,
  findMisspelt: () => string | undefined,
): unknown {
  const mark = reading.issues.length;
  const absent = value === undefined || value === null;
  if (absent) {
    const detail = { name, expected: describeShape(field.shape) };
    if (value === null && field.optional) {
      reading.report('wrong_type', 'error', () => ({ ...detail, received: '`null`' }));
    } else {
      reading.report('missing_property', 'error', () => ({
        ...detail,
        suggestion: findMisspelt(),
      }));
    }
  }
  const read = absent ? unreadable : readShape(reading, field.shape, value);
  if (read !== unreadable) {
    return read;
  }
  if ('fallback' in field) {
    reading.recover(mark);
    return field.fallback;
  }
  if (field.optional && (absent || !field.critical)) {
    reading.recover(mark);
    return undefined;
  }
  return unreadable;
}
