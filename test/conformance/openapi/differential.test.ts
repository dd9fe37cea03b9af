// What is strictly valid is what the published document admits: zod, with and without generated
// code, and the reader are held against ajv, on values generated from the document and on values
// that were broken. `npm run fuzz` does it for longer, and prints what was covered.
import { describe, expect, test } from 'vitest';

import { fuzz } from '../../support/fuzz.ts';
import { printCoverage } from './coverage.ts';
import { run, type Run } from './run.ts';

const timeout = 600_000;

let finished: Run | undefined;
const outcome = () => (finished ??= run());

describe('R5b: strictly valid is what the published schema admits', { timeout }, () => {
  test('every engine says the same of every value', ({ annotate }) => {
    const { values, valid, outputs, disagreements } = outcome();
    expect(disagreements.join('\n\n')).toBe('');
    expect(values).toBeGreaterThan(20_000);
    expect(Math.min(valid, values - valid)).toBeGreaterThan(values / 4);
    void annotate(
      `Seed ${fuzz.seed}: ${values} values, ${valid} of them valid, and ${outputs} outputs`,
    );
  });

  test('what is made to be valid is valid', () => {
    expect(outcome().misfits.join('\n\n')).toBe('');
  });

  test('every keyword of the document is met by some value and broken by some', ({ annotate }) => {
    const { occurrences } = outcome();
    const untouched = occurrences.filter(({ met, broken }) => met === 0 || broken === 0);
    expect(untouched).toEqual([]);
    void annotate(printCoverage(occurrences));
  });
});
