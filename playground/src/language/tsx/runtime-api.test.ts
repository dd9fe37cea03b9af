import * as runtime from '@contentkit/runtime';
import { expect, test } from 'vitest';

import { exportedWords } from './runtime-api.ts';

// The words are written down, for types are gone at run time: here they are held against it.
test('the words are those that the runtime exports', () => {
  expect(Object.keys(runtime)).toEqual(
    expect.arrayContaining(exportedWords.map(({ name }) => name)),
  );
});
