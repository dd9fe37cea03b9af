import { describe, expect, test } from 'vitest';

import { groupEntries, isShown, sayNew } from './console-view.ts';
import type { LogEntry } from './run-log.ts';

const entry = (text: string, rest: Partial<LogEntry> = {}): LogEntry => ({
  level: 'log',
  text,
  time: 0,
  ...rest,
});

describe('what is the same', () => {
  test('is told once where it comes in a row', () => {
    const entries = [entry('a'), entry('a', { time: 5 }), entry('b'), entry('a')];
    expect(groupEntries(entries).map(({ entry: { text }, count }) => [text, count])).toEqual([
      ['a', 2],
      ['b', 1],
      ['a', 1],
    ]);
  });

  test.each([{ level: 'error' }, { line: 2 }, { file: 'b.ts' }] as const)(
    'differs in nothing of %o',
    (rest) => {
      expect(groupEntries([entry('a'), entry('a', rest)])).toHaveLength(2);
    },
  );
});

test.each([
  ['all', 'debug', true],
  ['error', 'error', true],
  ['error', 'warn', false],
  ['warn', 'warn', true],
  ['rest', 'info', true],
  ['rest', 'error', false],
] as const)('of the level %s, an entry of %s is shown: %s', (filter, level, expected) => {
  expect(isShown(entry('Some text', { level }), filter, 'some')).toBe(expected);
  expect(isShown(entry('Some text', { level }), filter, 'other')).toBe(false);
});

test('what is new is told at once', () => {
  const error = entry('No', { level: 'error' });
  expect(sayNew([entry('a')])).toBe('New message: a');
  expect(sayNew([error])).toBe('Error: No');
  expect(sayNew([entry('a'), entry('b')])).toBe('2 new messages');
  expect(sayNew([entry('a'), error, error])).toBe('3 new messages, 2 errors');
});
