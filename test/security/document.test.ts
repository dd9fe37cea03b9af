// SECURITY.md lists the attacks and their tests: two lists that must agree.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';

const document = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const listed = [...document.matchAll(/`((?:test|packages)\/[^`]*\.test\.tsx?)`/g)].map(
  ([, path = '']) => path,
);

test('every test of test/security is listed in SECURITY.md', () => {
  const files = globSync('test/security/**/*.test.{ts,tsx}', { cwd: root });
  expect(files.filter((file) => !listed.includes(file))).toEqual([]);
});

test('every test that SECURITY.md lists exists', () => {
  expect(listed.length).toBeGreaterThan(10);
  expect(listed.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('the README leads to it', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(SECURITY.md)');
});
