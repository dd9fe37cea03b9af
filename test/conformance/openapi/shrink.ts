import { objectFrom } from './generate.ts';
import { isObject } from './json-schema.ts';

/** The least part of a value that still fails, as far as leaving things out leads. */
export function shrink(value: unknown, fails: (value: unknown) => boolean): unknown {
  for (const smaller of smallerThan(value)) {
    if (fails(smaller)) return shrink(smaller, fails);
  }
  return value;
}

function* smallerThan(value: unknown): Iterable<unknown> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1);
      for (const smaller of smallerThan(item)) yield value.with(index, smaller);
    }
  } else if (isObject(value)) {
    const entries = Object.entries(value);
    for (const [index, [name, item]] of entries.entries()) {
      yield objectFrom(entries.toSpliced(index, 1));
      for (const smaller of smallerThan(item)) {
        yield objectFrom(entries.with(index, [name, smaller]));
      }
    }
  } else if (typeof value === 'string' && value.length > 1) {
    yield value.slice(0, value.length / 2);
    yield value.slice(1);
  }
}
