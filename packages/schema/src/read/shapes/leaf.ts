import { isForbiddenKey } from '../../limits.ts';
import { isObject } from '../is-object.ts';
import { refused, unreadable, type Reading } from '../reading.ts';
import type { Shape } from '../shape.ts';

/** A shape of one of JavaScript's own types, and what of another type can be read as one. */
function primitive(
  is: 'number' | 'boolean',
  isRight: (value: unknown) => boolean,
  convert: (value: unknown) => unknown,
): Shape {
  const shape: Shape = {
    is,
    kind: is,
    read(value, reading) {
      if (isRight(value)) {
        return value;
      }
      const converted = convert(value);
      return isRight(converted)
        ? reading.accept(shape, value, converted)
        : reading.reject(shape, value);
    },
  };
  return shape;
}

/** A finite number, or a string that says one. */
export const number: Shape = primitive('number', Number.isFinite, (value) =>
  typeof value === 'string' && value.trim() !== '' ? Number(value) : undefined,
);

/** `true` or `false`, or a string that says so. */
export const boolean: Shape = primitive('boolean', isBoolean, (value) =>
  value === 'true' || value === 'false' ? value === 'true' : undefined,
);

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

/** `true` or `false`, and nothing else: for what must not be opened by mistake. */
export const exactBoolean: Shape = primitive('boolean', isBoolean, () => undefined);

/** The plain text of what an author wrote where a string belongs: a number, or text elements. */
function textOf(
  value: unknown,
  reading: Reading,
  depth = reading.limits.depth,
): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') {
    return String(value);
  }
  if (depth > 0 && Array.isArray(value)) {
    reading.count(value.length);
    const parts = value.map((item) => textOf(item, reading, depth - 1));
    return parts.includes(undefined) ? undefined : parts.join('');
  }
  return depth > 0 && isObject(value) && value['type'] === 'text'
    ? textOf(value['children'], reading, depth - 1)
    : undefined;
}

/** A string, of so many characters at most. */
export function string(max = Infinity): Shape {
  const shape: Shape = {
    is: 'string',
    kind: 'string',
    max,
    read(value, reading) {
      const read = typeof value === 'string' ? value : textOf(value, reading);
      if (read === undefined) {
        return reading.reject(shape, value);
      }
      if (read !== value) {
        reading.accept(shape, value, read);
      }
      const { length } = read;
      if (length > reading.limits.stringLength) {
        return reading.exceed('string_too_long', reading.limits.stringLength, length);
      }
      // JSON Schema counts code points, JavaScript UTF-16 units.
      // oxlint-disable-next-line typescript/no-misused-spread
      const received = length > max ? [...read].length : length;
      if (received > max) {
        reading.report('too_long', 'warning', { expected: max, received });
      }
      return read;
    },
  };
  return shape;
}

/** A string of any length within the limits. */
export const anyString = string();

/** A string under which the state holds a value. */
export const key: Shape = {
  is: 'key',
  kind: 'string',
  read(value, reading) {
    // What has no reading is no such key either.
    const read = anyString.read(value, reading) as string;
    if (isForbiddenKey(read)) {
      reading.report('forbidden_key', 'error', { name: read });
      return refused;
    }
    return read;
  },
};

/** One of some strings. */
export function oneOf(...of: readonly string[]): Shape {
  const shape: Shape = {
    is: 'enum',
    of,
    kind: 'string',
    read(value, reading) {
      if (typeof value !== 'string') {
        return reading.reject(shape, value);
      }
      if (of.includes(value)) {
        return value;
      }
      reading.report('unknown_value', 'error', { name: value, expected: shape, candidates: of });
      return unreadable;
    },
  };
  return shape;
}
