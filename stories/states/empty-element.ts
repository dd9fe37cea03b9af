import { elementTable, type ElementType, type Field } from '@contentkit/schema/reader';

import { readableProperties } from './readable-properties.ts';

/**
 * An element in which nothing is left to read: its texts are empty, its lists of elements have
 * none. Absent texts are written out as empty ones, as integrations do (R5).
 *
 * @returns Nothing where the element has no texts and no lists to begin with.
 */
export function emptyElement(type: ElementType, element: object): object | undefined {
  const emptied = Object.entries(elementTable[type].fields).flatMap(([name, field]) => {
    const value = emptyValue(name, field);
    return value === undefined ? [] : [[name, value] as const];
  });
  // Where all of them are absent, it is empty already.
  return emptied.some(([name]) => name in element)
    ? { ...element, ...Object.fromEntries(emptied) }
    : undefined;
}

function emptyValue(name: string, field: Field): unknown {
  if (!readableProperties.has(name)) return undefined;
  switch (field.is) {
    case 'string':
      return '';
    case 'elements':
      return field.min === undefined ? [] : undefined;
    case 'list':
      return [];
    case 'union':
      // A text where it can be one, and else a list.
      return field.of
        .map((part) => emptyValue(name, part))
        .toSorted((one, other) => rank(one) - rank(other))[0];
    default:
      return undefined;
  }
}

function rank(value: unknown): number {
  return value === undefined ? 2 : Array.isArray(value) ? 1 : 0;
}
