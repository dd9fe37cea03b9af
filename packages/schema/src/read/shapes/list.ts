import { isObject } from '../is-object.ts';
import { isUnread, unreadable, type Reading } from '../reading.ts';
import type { Readable, Shape } from '../shape.ts';

/** A list of values: one that has no reading is left out, and said so. */
export function list(of: Shape): Shape {
  const shape: Shape = {
    is: 'list',
    of,
    holds: of.holds,
    kind: 'array',
    read(value, reading) {
      if (Array.isArray(value)) {
        return readItems(of.read, false, value, reading);
      }
      return isObject(value)
        ? shape.read(reading.accept(shape, value, [value]), reading)
        : reading.reject(shape, value);
    },
  };
  return shape;
}

/**
 * Reads the items of a list: the same list where nothing in it had to change. An item that has no
 * reading is left out, as is one for which JSX would show nothing.
 *
 * @param isFlat - Whether the items of a list in the list stand among those around it.
 */
export function readItems(
  readItem: Readable['read'],
  isFlat: boolean,
  items: readonly unknown[],
  reading: Reading,
): readonly unknown[] {
  const { issues, limits } = reading;
  let copy: unknown[] | undefined;
  // Elements count one by one; but a list can be as long as numbers are great, and hold nothing.
  if (!isFlat || items.length > limits.nodes) {
    reading.count(items.length);
  }
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const mark = issues.length;
    const read =
      item === null || item === undefined || typeof item === 'boolean'
        ? skipEmpty(item, reading)
        : readItem(item, reading);
    if (issues.length === mark && !copy) {
      continue;
    }
    reading.place(mark, index);
    const several = isFlat && Array.isArray(read);
    if (read !== item || several) {
      // Everything before this item came back as it was, so it is already read.
      copy ??= items.slice(0, index);
    }
    if (copy && !isUnread(read)) {
      for (const part of several ? (read as unknown[]) : [read]) {
        copy.push(part);
      }
    }
  }
  return copy ?? items;
}

/** Leaves out an item that shows nothing. */
export function skipEmpty(received: unknown, reading: Reading): typeof unreadable {
  reading.report('empty_child', 'warning', { received });
  return unreadable;
}
