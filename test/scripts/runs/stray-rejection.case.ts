// Every test passes, and yet something went wrong that nobody waited for.
import { expect, test } from 'vitest';

test('leaves a rejection behind', () => {
  void Promise.reject(new Error('Nobody handles this.'));
  expect(1).toBe(1);
});
