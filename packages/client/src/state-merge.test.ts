import { expect, test } from 'vitest';
import * as fc from 'fast-check';

import { mergeAnswer } from './state-merge.ts';
import { valuesEqual } from './values-equal.ts';

const value = fc.oneof(
  fc.constantFrom('a', 'b', '', 0, 1, true, false, null),
  fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
);
const object = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'), value);
const keepsAbsent = (key: string) => key === 'a' || key === 'b';

test('R10: what was typed since the request stays; what was not follows the answer', () => {
  fc.assert(
    fc.property(object, object, object, (base, mine, theirs) => {
      const { merged } = mergeAnswer({ base, mine, theirs, keepsAbsent });
      for (const key of new Set([
        ...Object.keys(base),
        ...Object.keys(mine),
        ...Object.keys(theirs),
      ])) {
        const own = (from: object) => Object.getOwnPropertyDescriptor(from, key)?.value as unknown;
        const changed = !valuesEqual(own(mine), own(base));
        const kept = changed || (!Object.hasOwn(theirs, key) && keepsAbsent(key));
        expect(own(merged)).toEqual(own(kept ? mine : theirs));
      }
    }),
  );
});

test('R10: what is equal by value keeps its identity', () => {
  const mine = { list: ['a'] };
  const { merged, keys } = mergeAnswer({
    base: mine,
    mine,
    theirs: { list: ['a'] },
    keepsAbsent: () => false,
  });
  expect(merged['list']).toBe(mine.list);
  expect(keys).toEqual([]);
});

test('R10: a key that holds undefined is absent', () => {
  const { merged } = mergeAnswer({
    base: { a: 1 },
    mine: { a: 1 },
    theirs: { a: undefined },
    keepsAbsent: () => false,
  });
  expect(merged).toEqual({});
});
