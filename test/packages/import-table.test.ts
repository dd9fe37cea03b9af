import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';
import { findImports } from './find-imports.ts';
import { importTable } from './import-table.ts';
import { judgeImport } from './judge-import.ts';
import { listSources, readMembers, readReferences, rootManifest } from './workspace-members.ts';

const members = readMembers();

/** The folders of the workspace that a member's arrows lead to, as far as they exist. */
function arrowFolders(arrows: readonly string[]): string[] {
  const names = new Set(arrows.map((arrow) => arrow.split('/')[0] ?? ''));
  return [...names].flatMap((name) => members.get(name)?.folder ?? []).toSorted();
}

/** The folders of the members that a section of a manifest names. */
function dependencyFolders(section: Readonly<Record<string, string>> = {}): string[] {
  return [...members.values()]
    .filter(({ manifest }) => manifest.name in section)
    .map(({ folder }) => folder)
    .toSorted();
}

test('every member of the workspace has a row in the import table', () => {
  expect(Object.keys(importTable)).toEqual(expect.arrayContaining([...members.keys()]));
});

test('the workspace builds every member, and its tests see every package', () => {
  const folders = [...members.values()].map(({ folder }) => folder);
  const built = folders.filter((folder) => folder !== 'test');
  expect(readReferences('.').toSorted()).toEqual([...built, 'tsconfig.tests.json'].toSorted());
  expect(readReferences('.', 'tsconfig.tests.json').toSorted()).toEqual(
    built.filter((folder) => folder.startsWith('packages/')).toSorted(),
  );
});

describe.each([...members.values()])('$name', (member) => {
  const row = importTable[member.name] ?? { imports: [], libraries: [] };

  test('imports only what the table allows', () => {
    const problems = listSources(member).flatMap((path) => {
      const text = readFileSync(join(root, member.folder, path), 'utf8');
      return findImports(path, text).flatMap((found) => {
        const problem = judgeImport({ member, path }, found, members, rootManifest);
        return problem ? [`${member.folder}/${path}:${found.line}: ${problem}`] : [];
      });
    });
    expect(problems).toEqual([]);
  });

  const { dependencies, peerDependencies, devDependencies } = member.manifest;
  const needed = dependencyFolders({ ...dependencies, ...peerDependencies });

  test('depends on the packages that the table names', () => {
    const arrows = arrowFolders(row.imports);
    // What is published depends on all of its arrows; an application on those that it uses.
    expect(row.libraries === 'declared' ? [...new Set([...arrows, ...needed])] : needed).toEqual(
      arrows,
    );
    expect(dependencyFolders(devDependencies)).toEqual(arrowFolders(row.testImports ?? []));
  });

  test('references the projects that it depends on', () => {
    expect(readReferences(member.folder).toSorted()).toEqual(member.name === 'test' ? [] : needed);
  });
});

describe('a planted import is refused', () => {
  test.each([
    ['an arrow that does not exist', 'runtime', 'src/a.ts', `import '@contentkit/react';`],
    ['the main door for one door', 'client', 'src/a.ts', `import '@contentkit/schema';`],
    ['its types', 'react', 'src/a.ts', `import type { A } from '@contentkit/schema';`],
    ['its types inline', 'react', 'src/a.ts', `type A = import('@contentkit/schema').A;`],
    ['a way past the exports', 'host', 'src/a.ts', `import '@contentkit/schema/src/url.ts';`],
    ['a way out of the package', 'host', 'src/a.ts', `import '../../schema/src/url.ts';`],
    ['a re-export', 'schema', 'src/a.ts', `export { b } from '@contentkit/client';`],
    ['a dynamic import', 'schema', 'src/a.ts', `await import('@contentkit/client');`],
    ['react in the core', 'client', 'src/a.ts', `import type { Key } from 'react';`],
    ['Node in the core', 'schema', 'src/a.ts', `import { join } from 'path';`],
    ['Node outside its adapter', 'host', 'src/app.ts', `import { join } from 'node:path';`],
    ['a library nobody declared', 'react', 'src/a.test.ts', `import 'left-pad';`],
    ['a test from a source', 'schema', 'src/a.ts', `import './b.test.ts';`],
    ['what another build makes', 'schema', 'src/a.ts', `import 'virtual:contentkit-sandbox';`],
    ['an export of everything', 'schema', 'src/a.ts', `export * from './b.ts';`],
  ])('%s', (_, name, path, text) => {
    expect(judge(name, path, text)).toEqual([expect.any(String)]);
  });

  test('and the refusal says what would be right', () => {
    expect(judge('client', 'src/a.ts', `import '@contentkit/schema';`)).toEqual([
      'client may import @contentkit/schema/reader or @contentkit/schema/share, not @contentkit/schema',
    ]);
  });
});

describe('an import of the table is allowed', () => {
  test.each([
    ['an arrow', 'runtime', 'src/a.ts', `import '@contentkit/schema';`],
    ['the one door', 'react', 'src/a.ts', `import '@contentkit/schema/reader';`],
    ['a neighbour file', 'schema', 'src/a/b.ts', `import type { C } from '../c.ts';`],
    ['Node in its adapter', 'host', 'src/node.ts', `import { join } from 'node:path';`],
    ['tooling in a test', 'schema', 'src/a.test.ts', `import '@contentkit/test/console';`],
    ['a namespace of a file', 'schema', 'src/a.ts', `export * as b from './b.ts';`],
    ['what the build makes', 'playground', 'src/a.ts', `import 'virtual:contentkit-sandbox';`],
    ['styles as text', 'test', 'a.ts', `import '@contentkit/react/styles.css?inline';`],
    ['a computed import', 'host', 'src/a.ts', `await import(scriptUrl);`],
  ])('%s', (_, name, path, text) => {
    expect(judge(name, path, text)).toEqual([]);
  });
});

function judge(name: string, path: string, text: string): (string | undefined)[] {
  const member = members.get(name);
  if (!member) throw new Error(`There is no member named ${name}.`);
  return findImports(path, text)
    .map((found) => judgeImport({ member, path }, found, members, rootManifest))
    .filter((problem) => problem !== undefined);
}
