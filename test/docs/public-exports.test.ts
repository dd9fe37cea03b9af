// What a package exports is explained where it is declared, for editors to show.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tmpdir } from 'node:os';

import { expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';
import { readMembers } from '../packages/workspace-members.ts';
import { findPublicExports, type PublicExport } from './find-public-exports.ts';
import { listDoors } from './list-doors.ts';

/** Imported for what they do. */
const DOORS_WITHOUT_EXPORTS = ['@contentkit/react/server'];

const doors = [...readMembers().values()]
  .flatMap(listDoors)
  .filter(({ specifier }) => !DOORS_WITHOUT_EXPORTS.includes(specifier));
const placeOf = ({ file, line, name }: PublicExport) => `${file}:${line}: ${name}`;

test.for(doors)('all that $specifier exports has a TSDoc comment', ({ file }) => {
  const found = findPublicExports(file);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ comment }) => comment === undefined).map(placeOf)).toEqual([]);
});

// What JSX compiles to is called by no person.
const calledDoors = doors.filter(({ specifier }) => !/\/jsx-(dev-)?runtime$/.test(specifier));

test.for(calledDoors)('what can be called of $specifier shows an example', ({ file }) => {
  const called = findPublicExports(file).filter(({ isCalled }) => isCalled);
  expect(called.filter(({ comment }) => !comment?.includes('@example')).map(placeOf)).toEqual([]);
});

test('an export is followed to its declaration, and judged by the comment right before it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'exports-'));
  try {
    const file = relative(root, join(folder, 'index.ts')).replaceAll('\\', '/');
    writeFileSync(join(root, file), "export { told as renamed, Untold } from './parts.ts';");
    writeFileSync(
      join(folder, 'parts.ts'),
      '/** Told. */\nexport const told = () => 1;\n\n/** Another. */\nconst other = 1;\nexport interface Untold {}',
    );
    expect(findPublicExports(file)).toEqual([
      expect.objectContaining({ name: 'renamed', comment: '* Told. ', line: 2, isCalled: true }),
      expect.objectContaining({ name: 'Untold', comment: undefined, line: 6, isCalled: false }),
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
