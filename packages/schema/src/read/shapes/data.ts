import { isForbiddenKey } from '../../limits.ts';
import { isDeeper } from '../is-deeper.ts';
import { isObject, isObjectOrArray, type OpenObject } from '../is-object.ts';
import type { Reading } from '../reading.ts';
import type { Shape } from '../shape.ts';
import { number } from './leaf.ts';

/** Data, of which only the depth has a limit (R6), and what else there is to do with it. */
function data(
  is: 'open' | 'plain',
  look: (value: OpenObject, reading: Reading) => OpenObject,
): Shape {
  const shape: Shape = {
    is,
    kind: 'object',
    read(value, reading) {
      if (!isObject(value)) {
        return reading.reject(shape, value);
      }
      const { depth } = reading.limits;
      return isDeeper(value, depth) ? reading.exceed('data_too_deep', depth) : look(value, reading);
    },
  };
  return shape;
}

/** Data that travels as it is. */
export const open: Shape = data('open', (value) => value);

/** Data of which the published schema forbids what JSON state does carry (R5a): it warns of that. */
export const plain: Shape = data('plain', warnOfForeign);

function warnOfForeign<Data extends object>(value: Data, reading: Reading): Data {
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
    if (isObjectOrArray(item)) {
      warnOfForeign(item, reading);
    }
    reading.place(mark, inArray ? Number(key) : key);
  }
  return value;
}

/** What is known under the keys of inputs: without those that reach a prototype. */
export const state: Shape = data('open', (value, reading) => {
  const forbidden = Object.keys(value).filter(isForbiddenKey);
  const copy = forbidden.length > 0 ? { ...value } : value;
  for (const name of forbidden) {
    reading.report('forbidden_key', 'error', { name }, name);
    delete copy[name];
  }
  return copy;
});
