// Every regular expression of the packages, fed with what is meant to make it slow. Sources are
// scanned, so that a new one is among them without anybody's doing.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';
import { findPatterns } from './support/find-patterns.ts';

const files = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !file.includes('.test.'))
  .toSorted();

const patterns = files.flatMap((file) =>
  findPatterns(file, readFileSync(join(root, file), 'utf8')).map(
    ({ line, pattern }) => [`${file}:${line}`, pattern] as const,
  ),
);

/** Ten times as much each time; first so little that even what doubles with each character ends. */
const sizes = [24, 240, 2_400, 24_000];

/** Below this, in milliseconds, a time says more about the machine than about the pattern. */
const noise = 5;

/** Time that grows with the length is ten times as long; with its square, a hundred times. */
const steepest = 35;

/** The characters that a pattern speaks of, and a few that it may not. */
function alphabet({ source }: RegExp): readonly string[] {
  const plain = source
    .replaceAll(/\\[dwsDWS]/g, '0a ')
    .replaceAll('\\n', '\n')
    .replaceAll('\\r', '\r')
    .replaceAll('\\t', '\t')
    .replaceAll(/\\(?:u\{?[0-9a-f]+\}?|x..|p\{[^}]*\}|.)/gi, (escape) => escape.slice(-1));
  return [...new Set([...plain.split(''), 'a', '0', ' ', '\n', '-'])];
}

/** Texts of a length on which patterns backtrack: repeats, alone and in pairs, with and without an end. */
function* adversarial(pattern: RegExp, size: number): Generator<string> {
  const letters = alphabet(pattern);
  for (const [index, letter] of letters.entries()) {
    const next = letters[(index + 1) % letters.length] ?? '';
    yield letter.repeat(size);
    yield `${letter.repeat(size)}\0`;
    yield `${next}${letter.repeat(size)}\0`;
    yield `${(letter + next).repeat(size / 2)}\0`;
  }
}

/** The shortest of a few times, in milliseconds; the pattern is used as `replace` would. */
function timeOf(pattern: RegExp, text: string): number {
  let best = Infinity;
  for (let turn = 0; turn < 3; turn += 1) {
    pattern.lastIndex = 0;
    const start = performance.now();
    text.replace(pattern, '');
    best = Math.min(best, performance.now() - start);
    // What is fast once is not slow.
    if (best < noise) break;
  }
  return best;
}

/** The first text on which a pattern takes more than a linear time, if there is one. */
function slowText(pattern: RegExp): string | undefined {
  const before: number[] = [];
  for (const size of sizes) {
    let index = 0;
    for (const text of adversarial(pattern, size)) {
      const time = timeOf(pattern, text);
      if (time > noise && time > steepest * Math.max(before[index] ?? 0, noise / 100)) {
        return `${JSON.stringify(text.slice(0, 6))}… of ${size}: ${time.toFixed(1)} ms`;
      }
      before[index] = time;
      index += 1;
    }
  }
  return undefined;
}

test('the scan finds them', () => {
  expect(files.length).toBeGreaterThan(200);
  expect(patterns.length).toBeGreaterThan(30);
});

test.each([/(a+)+b/, /a*b/, /\s+$/])('%s would be found out', (pattern) => {
  expect(slowText(pattern)).toBeDefined();
});

describe('R6: time grows with the length, no faster', () => {
  test.each(patterns)('R6: %s %s', (_place, pattern) => {
    expect(slowText(pattern)).toBeUndefined();
  });
});
