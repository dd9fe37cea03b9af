import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canBeEntry, checkFileName } from './check-file-name.ts';
import {
  addFile,
  canRemoveFile,
  freeName,
  makeEntry,
  neighbourOf,
  removeFile,
  renameFile,
  writeFile,
  type SourceFiles,
} from './component-files.ts';

const names = fc.constantFrom('a.tsx', 'b.ts', 'lib/c.ts', 'lib/d.json', 'e.json', 'f.js', 'g.jsx');

/** Files as a component can have them: the first is no JSON. */
const someFiles = fc
  .uniqueArray(fc.record({ name: names, text: fc.string() }), {
    selector: ({ name }) => name,
    minLength: 1,
  })
  .filter(([first]) => first !== undefined && canBeEntry(first.name));

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('add', 'rename', 'remove', 'entry', 'write'),
    name: names,
    other: names,
  }),
);

/** What the page does: a name that cannot be is not taken. */
function step(
  files: SourceFiles,
  { kind, name, other }: { kind: string; name: string; other: string },
): SourceFiles {
  const isHere = files.some((file) => file.name === name);
  const others = files.map((file) => file.name).filter((known) => known !== name);
  switch (kind) {
    case 'add':
      return checkFileName(name, { others: files.map((file) => file.name) })
        ? files
        : addFile(files, name);
    case 'rename':
      return checkFileName(other, { others, isEntry: files[0]?.name === name }) || !isHere
        ? files
        : renameFile(files, name, other);
    case 'remove':
      return removeFile(files, name);
    case 'entry':
      return makeEntry(files, name);
    default:
      return writeFile(files, name, 'text');
  }
}

describe('whatever is done to files', () => {
  test('there is an entry in which a component can begin, and no name twice', () => {
    fc.assert(
      fc.property(someFiles, steps, (start, all) => {
        const files = all.reduce<SourceFiles>(step, start);
        expect(files[0] && canBeEntry(files[0].name)).toBe(true);
        expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
      }),
    );
  });

  test('no other text is lost', () => {
    fc.assert(
      fc.property(someFiles, names, (files, name) => {
        const texts = (all: SourceFiles) => all.map(({ text }) => text).toSorted();
        expect(texts(makeEntry(files, name))).toEqual(texts(files));
        expect(texts(renameFile(files, name, 'z.ts'))).toEqual(texts(files));
        const rest = canRemoveFile(files, name)
          ? files.filter((file) => file.name !== name)
          : files;
        expect(texts(removeFile(files, name))).toEqual(texts(rest));
      }),
    );
  });
});

const three = ['index.tsx', 'data.json', 'lib/format.ts'].map((name) => ({ name, text: name }));
const namesOf = (files: SourceFiles) => files.map(({ name }) => name);

test('where the entry goes, the next file that can be is it', () => {
  expect(namesOf(removeFile(three, 'index.tsx'))).toEqual(['lib/format.ts', 'data.json']);
});

test('the last file in which a component can begin stays', () => {
  const two = three.slice(0, 2);
  expect(canRemoveFile(two, 'index.tsx')).toBe(false);
  expect(removeFile(two, 'index.tsx')).toBe(two);
});

test('a new file of JSON is valid, any other empty', () => {
  expect(addFile([], 'a.json')).toEqual([{ name: 'a.json', text: '{}\n' }]);
  expect(addFile([], 'a.ts')).toEqual([{ name: 'a.ts', text: '' }]);
});

test('where a file goes, the next comes into view, or the one before', () => {
  expect(neighbourOf(three, 'data.json')).toBe('lib/format.ts');
  expect(neighbourOf(three, 'lib/format.ts')).toBe('data.json');
  expect(neighbourOf(three.slice(0, 1), 'index.tsx')).toBeUndefined();
});

test('a name that is proposed is free', () => {
  expect(freeName(three)).toBe('file.tsx');
  expect(freeName(addFile(addFile(three, 'file.tsx'), 'File-2.tsx'))).toBe('file-3.tsx');
});
