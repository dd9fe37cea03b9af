import { isObject } from '../is-object.ts';
import type { Shape } from '../shape.ts';

/** A reference to what the state holds under a key. */
export const binding: Shape = {
  is: 'binding',
  kind: 'object',
  read(value, reading) {
    if (!isObject(value) || typeof value['$state'] !== 'string') {
      return reading.reject(binding, value);
    }
    if (Object.keys(value).length > 1) {
      // With further keys it is sent as it is (R12), which is seldom what was meant.
      reading.report('binding_keys', 'hint');
    }
    return value;
  },
};
