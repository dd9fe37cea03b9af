// Each rule of RULES.md with its tests, or the reason it has none. To read the list:
// npm test -- test/conformance/rules --reporter=verbose
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';
import { findRuleTests } from './find-rule-tests.ts';
import { readRuleIds } from './rules.ts';
import { untestedRules } from './untested-rules.ts';

const ids = readRuleIds();

const citations = globSync(
  [
    'packages/*/{src,test}/**/*.test.{ts,tsx}',
    'playground/**/*.test.{ts,tsx}',
    'stories/**/*.{test,stories}.{ts,tsx}',
    'test/**/*.test.ts',
  ],
  { cwd: root, exclude: ['**/node_modules'] },
).flatMap((file) =>
  findRuleTests(file, readFileSync(join(root, file), 'utf8')).map((found) => ({ file, ...found })),
);

const rules = ids.map((id) => {
  const tests = citations.filter((citation) => citation.rules.includes(id));
  return { id, files: [...new Set(tests.map(({ file }) => file))], reason: untestedRules[id] };
});

test('RULES.md numbers each rule once', () => {
  expect(ids.length).toBeGreaterThan(40);
  expect(ids).toEqual([...new Set(ids)]);
});

describe('each rule has a test, or else a reason', () => {
  for (const { id, files } of rules.filter(({ reason }) => reason === undefined)) {
    test(`${id} is held by ${files.join(', ')}`, () => {
      expect(files, `${id} has no test whose name begins with "${id}: "`).not.toEqual([]);
    });
  }
  for (const { id, files, reason } of rules.filter((rule) => rule.reason !== undefined)) {
    test(`${id} is held by no test yet. ${reason}`, () => {
      expect(files, `${id} has a test: take it off untested-rules.ts`).toEqual([]);
    });
  }
});

test('the names of tests cite only rules that exist', () => {
  const unknown = citations.filter(({ rules: cited }) => cited.some((id) => !ids.includes(id)));
  expect(unknown).toEqual([]);
});

test('reasons are given only for rules that exist', () => {
  expect(Object.keys(untestedRules).filter((id) => !ids.includes(id))).toEqual([]);
});

describe('citations', () => {
  test.each([
    ['one rule', `test('R10: keeps it', f);`, [['R10']]],
    ['several rules', `test('R10, R5b: keeps it', f);`, [['R10', 'R5b']]],
    ['a group', `describe('R12: bindings', f);`, [['R12']]],
    ['a table of tests', `test.each(cases)('R12: %s', f);`, [['R12']]],
    ['a template', 'test(`R12: ${name}`, f);', [['R12']]],
    ['a rule that is only mentioned', `test('like R10', f);`, []],
    ['a test still to be written', `test.todo('R10: keeps it');`, []],
    ['a test that is skipped', `describe.skip('R10: keeps it', f);`, []],
    ['another function', `expect('R10: keeps it');`, []],
  ])('%s', (_, text, expected) => {
    expect(findRuleTests('a.test.ts', text).map(({ rules: cited }) => cited)).toEqual(expected);
  });
});
