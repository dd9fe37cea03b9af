import { EditorState } from '@codemirror/state';
import { json } from '@codemirror/lang-json';
import { describe, expect, test } from 'vitest';

import { placeOf } from './place-of.ts';

const text = `{
  "type": "block",
  "children": [
    { "type": "text", "a/b~c": [1, 2] },
    true
  ],
  "k\\u0065y": 1
}`;

function marked(at: Parameters<typeof placeOf>[1], doc = text): string {
  const state = EditorState.create({ doc, extensions: [json()] });
  const { from, to } = placeOf(state, at);
  return state.sliceDoc(from, to);
}

describe('a place in the text is found', () => {
  test.each([
    ['/type', '"type": "block"'],
    ['/children/0/type', '"type": "text"'],
    ['/children/1', 'true'],
    ['/children/0/a~1b~0c/1', '2'],
    ['/key', '"k\\u0065y": 1'],
    // The beginning stands for what goes over many lines.
    ['', '{'],
    ['/children', '"children": ['],
    // What lacks it stands for what is not there.
    ['/children/0/state', '{ "type": "text", "a/b~c": [1, 2] }'],
    ['/children/7', '"children": ['],
  ])('%s', (pointer, expected) => {
    expect(marked({ pointer })).toBe(expected);
  });

  test('in a text that is no JSON, by its offset', () => {
    expect(marked({ offset: 1 }, '{x')).toBe('x');
    expect(marked({ offset: 9 }, '{x')).toBe('');
    expect(marked({ pointer: '/a' }, '')).toBe('');
  });
});
