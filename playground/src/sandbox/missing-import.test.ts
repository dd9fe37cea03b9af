import { expect, test } from 'vitest';

import { applyChanges } from '../language/fixes/text-edits.ts';
import { importFixes } from './missing-import.ts';

const missing = (word: string) => ({
  name: 'ReferenceError',
  message: `${word} is not defined`,
  stack: '',
});

test.for<[text: string, mended: string]>([
  ['a();', "import { createComponent } from '@contentkit/runtime';\na();"],
  [
    "import { ExposableError } from '@contentkit/runtime';",
    "import { createComponent, ExposableError } from '@contentkit/runtime';",
  ],
  [
    "import { a } from './a';",
    "import { createComponent } from '@contentkit/runtime';\nimport { a } from './a';",
  ],
])('a word of the runtime is imported into %s', ([text, mended]) => {
  const [fix] = importFixes(text, missing('createComponent'));
  expect(fix?.label).toBe('Import `createComponent`');
  expect(applyChanges(text, fix?.changes ?? [])).toBe(mended);
});

test('of another word nothing is known', () => {
  expect(importFixes('x();', missing('lodash'))).toEqual([]);
});
