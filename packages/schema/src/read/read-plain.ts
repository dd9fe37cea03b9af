import type { Reading } from './reading.ts';

/** An object or array that is being looked through, and how far. */
interface Open {
  readonly value: object;
  readonly keys: readonly string[];
  next: number;
}

/**
 * Warns of what the published `PlainObject` forbids and JSON state does carry (R5a). Props may nest
 * as deep as their sender likes, so it does not recurse.
 */
export function hintPlain(reading: Reading, root: object): void {
  const open = [lookThrough(root)];
  for (let at = open.at(-1); at; at = open.at(-1)) {
    const key = at.keys[at.next];
    if (key === undefined) {
      open.pop();
      if (open.length > 0) {
        reading.leave();
      }
      continue;
    }
    at.next += 1;
    const inArray = Array.isArray(at.value);
    const item = (at.value as Record<string, unknown>)[key];
    reading.enter(inArray ? Number(key) : key);
    reading.count();
    hintItem(reading, item, inArray);
    if (typeof item === 'object' && item !== null) {
      open.push(lookThrough(item));
    } else {
      reading.leave();
    }
  }
}

function lookThrough(value: object): Open {
  return { value, keys: Object.keys(value), next: 0 };
}

function hintItem(reading: Reading, item: unknown, inArray: boolean): void {
  if (item === null) {
    reading.report('plain_null', 'warning');
  } else if (inArray && Array.isArray(item)) {
    reading.report('plain_nested_array', 'warning');
  } else if (typeof item === 'number' && !Number.isFinite(item)) {
    // JSON has no such number, but one with a great exponent is read as one.
    reading.report('wrong_type', 'warning', () => ({
      expected: 'a number within the range of numbers',
      received: String(item),
    }));
  }
}
