import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { printElementDocs } from '../../scripts/element-docs.ts';

test('the elements are documented as the definitions are: run `npm run generate` where not', () => {
  const committed = readFileSync(new URL('element-docs.ts', import.meta.url), 'utf8');
  expect(committed).toBe(printElementDocs());
});
