import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';

import { placeOf } from './place-of.ts';

const state = EditorState.create({ doc: '{\n  "type": "block"\n}' });

test.each([
  [{ offset: 12, length: 7 }, '"block"'],
  // The beginning stands for what goes over many lines.
  [{ offset: 0, length: 22 }, '{'],
  // The text was longer when it was read.
  [{ offset: 12, length: 70 }, '"block"'],
  [{ offset: 90, length: 7 }, ''],
])('%j underlines %j', (at, expected) => {
  const { from, to } = placeOf(state, at);
  expect(state.sliceDoc(from, to)).toBe(expected);
});
