// A run with known numbers, for the count of `npm test` to be checked against.
import { expect, test } from 'vitest';

test('passes', () => {
  expect(1).toBe(1);
});

test('passes too', () => {
  expect(2).toBe(2);
});

test('fails', () => {
  expect(1).toBe(2);
});

test.todo('is skipped');
