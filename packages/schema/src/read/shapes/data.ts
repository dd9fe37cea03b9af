import { isForbiddenKey } from '../../limits.ts';
import { isDeeper } from '../is-deeper.ts';
import { isObject, type OpenObject } from '../is-object.ts';
import { isUnread, type Reading } from '../reading.ts';
import type { Shape } from '../shape.ts';
import { number } from './leaf.ts';

/** Data that travels as it is: only its depth has a limit (R6). */
export const open: Shape = {
  is: 'open',
  kind: 'object',
  read(value, reading) {
    if (!isObject(value)) {
      return reading.reject(open, value);
    }
    const { depth } = reading.limits;
    return isDeeper(value, depth) ? reading.exceed('data_too_deep', depth) : value;
  },
};

/** Data of which the published schema forbids what JSON state does carry (R5a): it warns of that. */
export const plain: Shape = {
  ...open,
  is: 'plain',
  read(value, reading) {
    const read = open.read(value, reading);
    if (!isUnread(read)) {
      warnOfForeign(reading, read as object);
    }
    return read;
  },
};

function warnOfForeign(reading: Reading, value: object): void {
  const inArray = Array.isArray(value);
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    const mark = reading.issues.length;
    reading.count(1);
    if (item === null) {
      reading.report('plain_null', 'warning');
    } else if (inArray && Array.isArray(item)) {
      reading.report('plain_nested_array', 'warning');
    } else if (typeof item === 'number' && !Number.isFinite(item)) {
      // JSON has no such number, but one with a great exponent is read as one.
      reading.report('wrong_type', 'warning', { expected: number, received: item });
    }
    if (typeof item === 'object' && item !== null) {
      warnOfForeign(reading, item);
    }
    reading.place(mark, inArray ? Number(key) : key);
  }
}

/** What is known under the keys of inputs: without those that reach a prototype. */
export const state: Shape = {
  ...open,
  read(value, reading) {
    const read = open.read(value, reading);
    if (isUnread(read)) {
      return read;
    }
    const forbidden = Object.keys(read as OpenObject).filter(isForbiddenKey);
    for (const name of forbidden) {
      reading.report('forbidden_key', 'error', { name }, name);
    }
    return forbidden.length === 0
      ? read
      : Object.fromEntries(
          Object.entries(read as OpenObject).filter(([name]) => !forbidden.includes(name)),
        );
  },
};
