import { isObject } from './is-object.ts';
import type { Reading } from './reading.ts';

/** Warns of what the published `PlainObject` forbids and JSON state does carry (R5a). */
export function hintPlain(reading: Reading, value: unknown, depth = reading.limits.depth): void {
  const isArray = Array.isArray(value);
  if (depth <= 0 || !(isArray || isObject(value))) {
    return;
  }
  for (const key of Object.keys(value)) {
    const item = (value as Record<string, unknown>)[key];
    reading.enter(isArray ? Number(key) : key);
    reading.count();
    if (item === null) {
      reading.report('plain_null', 'warning');
    } else if (isArray && Array.isArray(item)) {
      reading.report('plain_nested_array', 'warning');
    }
    hintPlain(reading, item, depth - 1);
    reading.leave();
  }
}
