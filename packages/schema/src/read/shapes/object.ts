import { isForbiddenKey } from '../../limits.ts';
import { isObject, type OpenObject } from '../is-object.ts';
import { isUnread, refused, unreadable, type Reading, type Unread } from '../reading.ts';
import type { Field, Fields, Shape } from '../shape.ts';

/** An object with certain properties; others pass. */
export function object(fields: Fields): Shape {
  const readProperties = propertiesOf(fields);
  const names = requiredOf(fields);
  const shape: Shape = {
    is: 'object',
    fields,
    kind: 'object',
    holds: Object.values(fields).some(({ holds }) => holds),
    fits: (value) => names.every((name) => name in (value as object)),
    read: (value, reading) =>
      isObject(value) ? readProperties(value, reading) : reading.reject(shape, value),
  };
  return shape;
}

/** The names of the properties that an object of a shape has to have. */
export function requiredOf(fields: Fields): readonly string[] {
  return Object.keys(fields).filter((name) => !fields[name]?.optional);
}

/** What is needed of a field: objects of one shape, for that is how engines read them fastest. */
interface Slot {
  readonly name: string;
  readonly field: Field;
  readonly read: Shape['read'];
  /** One where the object has to have it. */
  readonly counts: number;
}

/** Reads an object's properties: the same object where nothing in it had to change. */
export type ReadProperties = (source: OpenObject, reading: Reading) => OpenObject | Unread;

/**
 * What reads the properties of an object.
 *
 * @param known - A property that was looked at before.
 */
export function propertiesOf(fields: Fields, known?: string): ReadProperties {
  const slots = new Map(
    Object.entries(fields).map(([name, field]): [string, Slot] => [
      name,
      { name, field, read: field.read, counts: field.optional ? 0 : 1 },
    ]),
  );
  // What was found at each place of the object before: most write their properties in one order.
  const latest: (Slot | undefined)[] = [];
  const required = requiredOf(fields);
  return (source, reading) => {
    let result: OpenObject | Unread = source;
    let found = 0;
    let index = 0;
    const { issues } = reading;
    for (const name in source) {
      if (name === known) {
        continue;
      }
      let slot = latest[index];
      if (slot?.name !== name) {
        slot = slots.get(name);
        latest[index] = slot;
      }
      index += 1;
      const value = source[name];
      if (!slot) {
        reading.report('unknown_property', 'hint', { name, candidates: Object.keys(fields) }, name);
      } else if (value !== undefined && (value !== null || !slot.counts)) {
        found += slot.counts;
        const mark = issues.length;
        const read = value === null ? reading.reject(slot.field, value) : slot.read(value, reading);
        if (issues.length > mark) {
          result = adopt(result, source, name, slot.field, read, mark, reading);
          reading.place(mark, name);
        }
      }
    }
    if (found < required.length) {
      for (const name of required) {
        const field = fields[name];
        if (field && (source[name] ?? null) === null) {
          const mark = issues.length;
          const candidates = Object.keys(source).filter((key) => key !== known && !slots.has(key));
          reading.report('missing_property', 'error', { name, expected: field, candidates }, name);
          result = adopt(result, source, name, field, unreadable, mark, reading);
        }
      }
    }
    return result;
  };
}

/**
 * What becomes of an object when one of its properties was read as another value, or has no reading
 * at all: a copy, made for the first property that changes, or no reading either.
 */
function adopt(
  result: OpenObject | Unread,
  source: OpenObject,
  name: string,
  field: Field,
  read: unknown,
  mark: number,
  reading: Reading,
): OpenObject | Unread {
  let value = read;
  const canMiss = field.optional ? source[name] === null || !field.critical : 'fallback' in field;
  if (read === unreadable && canMiss) {
    reading.recover(mark);
    value = field.fallback;
  }
  if (isUnread(result) || value === source[name]) {
    return result;
  }
  if (isUnread(value)) {
    return value;
  }
  const copy = result === source ? { ...source } : result;
  copy[name] = value;
  if (value === undefined) {
    delete copy[name];
  }
  return copy;
}

/** An object whose keys can be anything: one whose value has no reading is left out. */
export function record(of: Shape): Shape {
  const shape: Shape = {
    is: 'record',
    of,
    kind: 'object',
    read(source, reading) {
      if (!isObject(source)) {
        return reading.reject(shape, source);
      }
      let result = source;
      for (const name in source) {
        reading.count(1);
        const mark = reading.issues.length;
        const value = source[name];
        let read = value === undefined ? value : of.read(value, reading);
        if (isForbiddenKey(name)) {
          reading.report('forbidden_key', 'hint', { name });
          read = unreadable;
        }
        reading.place(mark, name);
        if (read === refused) {
          return refused;
        }
        if (read !== value) {
          result = result === source ? { ...source } : result;
          if (read === unreadable) {
            reading.recover(mark);
            delete result[name];
          } else {
            result[name] = read;
          }
        }
      }
      return result;
    },
  };
  return shape;
}
