import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { generatedFiles } from '../../scripts/generated-files.ts';

const root = new URL('../../', import.meta.url);

test.each([...generatedFiles])(
  '%s is what the definitions say: run `npm run generate` where it is not',
  (path, text) => {
    const file = new URL(path, root);
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
  },
);

test('no schema is left from a definition that is gone', () => {
  const found = readdirSync(new URL('schemas/', root)).map((name) => `schemas/${name}`);
  const made = [...generatedFiles.keys()].filter((path) => path.startsWith('schemas/'));
  expect(found.toSorted()).toEqual(made.toSorted());
});
