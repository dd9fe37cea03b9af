/**
 * How deep values are compared. JSON that a hostile server sends can be deep enough to exhaust the
 * stack; nothing that people write comes near this.
 */
export const comparedDepth = 500;

/**
 * Whether two values of JSON are the same by value. A key that holds `undefined` counts as absent,
 * as it does in JSON. Values that are deeper than can be compared are not, and neither are two
 * instances of a class, which may differ in what nobody sees.
 *
 * @example
 * ```ts
 * valuesEqual({ labels: ['one'] }, { labels: ['one'], count: undefined }); // true
 * ```
 */
export function valuesEqual(a: unknown, b: unknown, depth = comparedDepth): boolean {
  if (Object.is(a, b)) {
    return true;
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || depth === 0) {
    return false;
  }
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => valuesEqual(item, b[index], depth - 1))
    );
  }
  if (!isPlain(a) || !isPlain(b)) {
    return false;
  }
  const left = entriesOf(a);
  const right = new Map(entriesOf(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && valuesEqual(value, right.get(key), depth - 1))
  );
}

function entriesOf(object: object): [string, unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
