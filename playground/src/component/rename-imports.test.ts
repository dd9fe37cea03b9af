import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { relativePath, resolveImport } from './module-path.ts';
import { renameImports } from './rename-imports.ts';

/** What the text of a file comes to when another is renamed. */
function after(
  text: string,
  {
    of = 'index.tsx',
    from,
    to,
    others = [] as string[],
  }: {
    of?: string;
    from: string;
    to: string;
    others?: string[];
  },
): string | undefined {
  const files = [{ name: of, text }, ...[from, ...others].map((name) => ({ name, text: '' }))];
  const unique = files.filter(
    ({ name }, index) => files.findIndex((f) => f.name === name) === index,
  );
  return renameImports(unique, from, to).find(({ name }) => name === (of === from ? to : of))?.text;
}

describe('a file that is renamed', () => {
  const from = 'lib/format.ts';
  const to = 'lib/dates.ts';

  test.each([
    [`import { a } from './lib/format';`, `import { a } from './lib/dates';`],
    [`import { a } from "./lib/format";`, `import { a } from "./lib/dates";`],
    [`import { a } from './lib/format.ts';`, `import { a } from './lib/dates.ts';`],
    [`import { a } from './lib/format.js';`, `import { a } from './lib/dates.js';`],
    [`import './lib/format'`, `import './lib/dates'`],
    [`import type { A } from './lib/format'`, `import type { A } from './lib/dates'`],
    [`export * from './lib/format'`, `export * from './lib/dates'`],
    [`export { a } from './lib/format'`, `export { a } from './lib/dates'`],
    [`const a = await import('./lib/format')`, `const a = await import('./lib/dates')`],
    [`type A = import('./lib/format').A`, `type A = import('./lib/dates').A`],
    [`const a = require('./lib/format')`, `const a = require('./lib/dates')`],
    [
      `import a from './lib/format';\nimport b from './lib/format';\na(b);`,
      `import a from './lib/dates';\nimport b from './lib/dates';\na(b);`,
    ],
  ])('is imported under its new name: %s', (text, expected) => {
    expect(after(text, { from, to })).toBe(expected);
  });

  test.each([
    `import { a } from 'lib/format';`,
    `import { a } from './lib/other';`,
    `import { a } from '../lib/format';`,
    `// import './lib/format'`,
    `const a = "import './lib/format'";`,
    `const a = './lib/format';`,
    `export const a = './lib/format';`,
    'const a = `import "./lib/format"`;',
    `const a = <text>It isn't from './lib/format'</text>;`,
    `const a = /'/; call('./lib/format');`,
  ])('is left alone where nothing imports it: %s', (text) => {
    expect(after(text, { from, to, others: ['lib/other.ts'] })).toBe(text);
  });

  test('is found in a text with mistakes', () => {
    expect(after(`import a from './lib/format'\nconst = <text`, { from, to })).toBe(
      `import a from './lib/dates'\nconst = <text`,
    );
  });

  test.each([
    ['another folder', `import './lib/format'`, 'a/b/format.ts', `import './a/b/format'`],
    ['no folder', `import './lib/format'`, 'format.ts', `import './format'`],
    ['an index', `import './lib/format'`, 'lib/index.ts', `import './lib'`],
    ['another ending', `import './lib/format'`, 'lib/format.tsx', `import './lib/format'`],
    [
      'another ending, written',
      `import './lib/format.ts'`,
      'lib/format.tsx',
      `import './lib/format.tsx'`,
    ],
    ['JavaScript', `import './lib/format.js'`, 'lib/format.js', `import './lib/format.js'`],
    ['JSON', `import './lib/format'`, 'lib/dates.json', `import './lib/dates'`],
  ])('can move: to %s', (_what, text, target, expected) => {
    expect(after(text, { from, to: target })).toBe(expected);
  });

  test.each([
    [`import './lib'`, 'lib/main.ts', `import './lib/main'`],
    [`import './lib'`, 'other/index.ts', `import './other'`],
    [`import './lib/'`, 'other/index.ts', `import './other'`],
    [`import './lib/index'`, 'other/index.ts', `import './other/index'`],
    [`import './lib/index.ts'`, 'other/index.ts', `import './other/index.ts'`],
  ])('can have been an index: %s', (text, target, expected) => {
    expect(after(text, { from: 'lib/index.ts', to: target })).toBe(expected);
  });

  test('has its own imports find what they found', () => {
    const text = `import a from './a';\nimport b from '../b.ts';\nimport self from './format';`;
    expect(after(text, { of: from, from, to: 'format.ts', others: ['lib/a.ts', 'b.ts'] })).toBe(
      `import a from './lib/a';\nimport b from './b.ts';\nimport self from './format';`,
    );
  });

  test('does not take another’s place', () => {
    expect(after(`import a from './b';`, { from: 'a.ts', to: 'b.tsx', others: ['b.ts'] })).toBe(
      `import a from './b.ts';`,
    );
  });
});

test('what has not changed is the same object', () => {
  const files = [
    { name: 'index.tsx', text: `import './b';` },
    { name: 'a.ts', text: '' },
    { name: 'b.ts', text: '' },
  ];
  const renamed = renameImports(files, 'a.ts', 'c.ts');
  expect(renamed[0]).toBe(files[0]);
  expect(renamed.map(({ name }) => name)).toEqual(['index.tsx', 'c.ts', 'b.ts']);
});

test('every import finds the file that it found before', () => {
  const parts = fc.constantFrom('a', 'b', 'index');
  const name = fc
    .tuple(fc.array(parts, { maxLength: 2 }), parts, fc.constantFrom('.ts', '.tsx', '.js', '.json'))
    .map(([folders, base, ending]) => [...folders, base + ending].join('/'));
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 3, maxLength: 6 }), (all) => {
      const [to = '', ...names] = all;
      const from = names[0] ?? '';
      const before = new Set(names);
      const now = new Set(names.map((known) => (known === from ? to : known)));
      // All files import all others, in every way that finds them.
      const ways = (importer: string, target: string) => {
        const full = relativePath(importer, target);
        return [
          full,
          full.replace(/\.\w+$/, ''),
          full.replace(/\/index\.\w+$/, ''),
          full.replace(/\.tsx?$/, '.js'),
        ].filter((way) => resolveImport(before, importer, way) === target);
      };
      const files = names.map((importer) => ({
        name: importer,
        text: names
          .flatMap((target) => ways(importer, target))
          .map((way) => `import '${way}';\n`)
          .join(''),
      }));
      const targetsOf = (text: string, importer: string, known: ReadonlySet<string>) =>
        [...text.matchAll(/'(.*)'/g)].map(([, way = '']) => resolveImport(known, importer, way));
      const renamed = renameImports(files, from, to);
      for (const [index, file] of files.entries()) {
        const expected = file.name.endsWith('.json')
          ? undefined
          : targetsOf(file.text, file.name, before).map((found) => (found === from ? to : found));
        // JSON imports nothing; what becomes JSON is not looked at again.
        if (!expected) continue;
        const { name: importer, text } = renamed[index] ?? file;
        expect(targetsOf(text, importer, now)).toEqual(expected);
      }
    }),
  );
});
