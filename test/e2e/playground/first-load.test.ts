// What the playground loads before anything of it is shown: the editors, the compiler and the
// sandbox come after.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { root } from '../../../scripts/lib/workspace.mjs';

const folder = join(root, 'playground/dist');
const page = readFileSync(join(folder, 'index.html'), 'utf8');

/** The files that the page names: its script, all that this imports at once, its styles. */
const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(
  ([, path = '']) => path,
);

test('the first load stays below 250 KB, compressed', () => {
  expect(named.some((path) => path.endsWith('.js'))).toBe(true);
  expect(named.some((path) => path.endsWith('.css'))).toBe(true);
  const sizes = named.map((path) => gzipSync(readFileSync(join(folder, path))).length);
  const total = sizes.reduce((sum, size) => sum + size, gzipSync(page).length);
  expect(total).toBeLessThan(250 * 1024);
});

test.each([
  ['the editor', /cm-content/],
  ['the Markdown parser', /resolveAll/],
])('%s is no part of it, and loads later', (_, sign) => {
  const scripts = readdirSync(join(folder, 'assets')).filter((path) => path.endsWith('.js'));
  const found = scripts.filter((path) =>
    sign.test(readFileSync(join(folder, 'assets', path), 'utf8')),
  );
  expect(found).not.toEqual([]);
  expect(found.filter((path) => named.includes(`assets/${path}`))).toEqual([]);
});
