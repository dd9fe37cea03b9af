import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { printReaderTable } from '../../scripts/reader-table.ts';

test('the reader table is what the definitions say: run `npm run generate` where it is not', () => {
  const committed = readFileSync(new URL('reader-table.ts', import.meta.url), 'utf8');
  expect(committed).toBe(printReaderTable());
});
