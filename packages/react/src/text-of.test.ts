import { expect, test } from 'vitest';

import { textOf } from './text-of.ts';

function loop(): unknown {
  const value: unknown[] = [];
  value.push(value);
  return value;
}

test.each<[string, unknown, string]>([
  ['text', 'a', 'a'],
  ['nothing', null, ''],
  ['a number', 1, '1'],
  ['a list', ['a'], '["a"]'],
  ['what holds itself', loop(), ''],
  ['a function', () => 1, ''],
])('R6, R34c: %s has a text, or none', (_name, value, expected) => {
  expect(textOf(value)).toBe(expected);
});
