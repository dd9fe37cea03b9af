import { expect, test } from 'vitest';

import { benchSchema } from './schema-bench.ts';

// The targets are 0.3, 1 and 2 times `JSON.parse` (`npm run bench`). Here the machine may be busy
// with other tests, so that only a gross regression fails.
test('reading and validating an output cost no more than twice what they may', () => {
  const { ratios } = benchSchema(1_000, 60);
  expect(ratios.read).toBeLessThan(0.6);
  expect(ratios.repair).toBeLessThan(2);
  expect(ratios.validate).toBeLessThan(4);
});
