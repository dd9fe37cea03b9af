import { identityOf, type ReadElement } from '@contentkit/schema/reader';
import type { Key } from 'react';

/** Elements do not change once they are read, so that what was found out about one stays true. */
const found = new WeakMap<ReadElement, string | null>();

/**
 * What must keep its state in the page when a new tree arrives: an element with an identity, or a
 * container by the first such element in it. `undefined` where nothing is at stake.
 */
export function liveKey(element: ReadElement): string | undefined {
  const known = found.get(element);
  if (known !== undefined) {
    return known ?? undefined;
  }
  const key = identityOf(element) ?? firstLiveKey(element);
  found.set(element, key ?? null);
  return key;
}

function firstLiveKey(element: ReadElement): string | undefined {
  for (const inner of innerElements(element)) {
    const key = liveKey(inner);
    if (key !== undefined) {
      return key;
    }
  }
  return undefined;
}

function* innerElements(element: ReadElement): Generator<ReadElement> {
  for (const part of ['header', 'children', 'element', 'footer'] as const) {
    const value: unknown = (element as unknown as Record<string, unknown>)[part];
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof item === 'object' && item !== null && 'type' in item) {
        yield item as ReadElement;
      }
    }
  }
}

/**
 * The React keys of siblings: by identity where live state is at stake, with an ordinal for
 * repeats; by position otherwise.
 */
export function keysOf(elements: readonly (ReadElement | string)[]): readonly Key[] {
  let seen: Map<string, number> | undefined;
  return elements.map((element, index) => {
    const key = typeof element === 'string' ? undefined : liveKey(element);
    if (key === undefined) {
      return index;
    }
    seen ??= new Map();
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return ordinal === 0 ? key : `${key}#${ordinal}`;
  });
}
