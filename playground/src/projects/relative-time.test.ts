import { expect, test } from 'vitest';

import { formatAgo } from './relative-time.ts';

const now = Date.UTC(2026, 5, 1);

test.each([
  [0, 'just now'],
  [-5_000, 'just now'],
  [59_000, 'just now'],
  [60_000, '1 minute ago'],
  [3 * 3_600_000, '3 hours ago'],
  [30 * 3_600_000, 'yesterday'],
  [8 * 86_400_000, 'last week'],
  [800 * 86_400_000, '2 years ago'],
])('%i milliseconds are %s', (ago, text) => {
  expect(formatAgo(now - ago, now)).toBe(text);
});
