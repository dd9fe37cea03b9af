import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';

const folder = join(root, 'packages/schema');

/** Where a declaration says `any`, which TypeScript also writes where it gave up on a type. */
function findAny(file: string, text: string): string[] {
  const found: string[] = [];
  const { program, errors } = parseSync(file, text);
  expect(errors, file).toEqual([]);
  new Visitor({
    TSAnyKeyword({ start }) {
      found.push(`${file}:${text.slice(0, start).split('\n').length}`);
    },
  }).visit(program);
  return found;
}

test('no type of the language was lost on the way into its declarations', () => {
  const sources = globSync('src/**/*.ts', { cwd: folder }).filter(
    (file) => !file.endsWith('.test.ts') && !file.endsWith('.d.ts'),
  );
  expect(sources.length).toBeGreaterThan(50);
  const lost = sources
    .map((file) => file.replace(/^src(.*)\.ts$/, 'dist$1.d.ts'))
    .flatMap((file) => findAny(file, readFileSync(join(folder, file), 'utf8')));
  expect(lost).toEqual([]);
});

test('a lost type is found', () => {
  expect(
    findAny('a.d.ts', 'export declare const a: string;\nexport declare const b: any;'),
  ).toEqual(['a.d.ts:2']);
});
