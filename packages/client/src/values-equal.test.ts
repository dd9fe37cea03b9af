import { expect, test } from 'vitest';

import { valuesEqual } from './values-equal.ts';

test('R6: what is too deep to be compared is not the same, and exhausts no stack', () => {
  const deep = () => {
    let value: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) {
      value = [value];
    }
    return value;
  };
  const value = deep();
  expect(valuesEqual(deep(), value)).toBe(false);
  expect(valuesEqual(value, value)).toBe(true);
});
