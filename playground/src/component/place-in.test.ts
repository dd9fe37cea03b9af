import { expect, test } from 'vitest';

import { placeIn } from './place-in.ts';

const text = 'one\n  two\n\nthree';

test.each([
  [1, 'one'],
  [2, 'two'],
  [3, ''],
  [4, 'three'],
  // What ran may be older than what is shown.
  [9, 'three'],
  [0, 'one'],
])('line %s is pointed at without its indent', (line, expected) => {
  const { offset, length } = placeIn(text, { file: 'a.ts', line });
  expect(text.slice(offset, offset + length)).toBe(expected);
});

test('a problem has its own place, or the beginning', () => {
  const problem = { severity: 'error', message: '', where: '', fixes: [] } as const;
  expect(placeIn(text, { ...problem, at: { offset: 4, length: 2 } })).toEqual({
    offset: 4,
    length: 2,
  });
  expect(placeIn(text, problem)).toEqual({ offset: 0, length: 0 });
});
