import { describe, expect, test } from 'vitest';

import { checkFileName } from './check-file-name.ts';

const others = ['index.tsx', 'lib/format.ts'];

describe('a name', () => {
  test.each(['a.tsx', 'lib/a.ts', 'a/b/c.json', 'data.en-GB.json', 'Größe.jsx', '[id].js'])(
    'can be %s',
    (name) => {
      expect(checkFileName(name, { others })).toBeUndefined();
    },
  );

  test.each([
    ['', 'Give the file a name, such as `format.ts` or `lib/format.ts`.'],
    ['/a.ts', 'All files are in one place: write `lib/format.ts`, without `/` or `./` before it.'],
    ['./a.ts', 'All files are in one place: write `lib/format.ts`, without `/` or `./` before it.'],
    [
      'a/../b.ts',
      'All files are in one place: write `lib/format.ts`, without `/` or `./` before it.',
    ],
    ['lib/', 'Write the file’s name behind the folder: `lib/format.ts`.'],
    ['lib//a.ts', 'One `/` is between a folder and what is in it.'],
    ['a?.ts', 'A name cannot hold `?`.'],
    ['a`.ts', 'A name cannot hold a backtick.'],
    ['a', 'It ends in `.tsx`, `.ts`, `.jsx`, `.js` or `.json`.'],
    ['a.css', 'It ends in `.tsx`, `.ts`, `.jsx`, `.js` or `.json`.'],
    ['.tsx', 'It ends in `.tsx`, `.ts`, `.jsx`, `.js` or `.json`.'],
    ['lib/.ts', 'It ends in `.tsx`, `.ts`, `.jsx`, `.js` or `.json`.'],
    ['.a.ts', 'Begin each part with a letter or a digit, and keep it short.'],
    [`${'a'.repeat(300)}.ts`, 'Begin each part with a letter or a digit, and keep it short.'],
    ['index.tsx', 'There is a file `index.tsx` already.'],
    ['Index.TSX'.replace('.TSX', '.tsx'), 'There is a file `index.tsx` already.'],
    ['index.tsx/a.ts', '`index.tsx` is a file, so that nothing can be in it.'],
  ])('cannot be %j, and why', (name, message) => {
    expect(checkFileName(name, { others })).toBe(message);
  });

  test('cannot be that of a folder', () => {
    expect(checkFileName('lib.ts', { others: ['lib.ts/a.ts'] })).toBe(
      '`lib.ts` is a folder already.',
    );
  });

  test('of the entry cannot be one of JSON', () => {
    expect(checkFileName('a.json', { others, isEntry: true })).toMatch(/^The component begins/);
  });
});
