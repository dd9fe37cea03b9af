import { describe, expect, test } from 'vitest';

import { findJsonError } from './find-json-error.ts';

describe('what keeps a text from being JSON is named, with its place', () => {
  test.each([
    ['', 0, 'The text ends too early. Expected a value.'],
    ['{ "a": 1', 8, 'The text ends too early. Expected `,` or `}`.'],
    ['{ "a": [1, 2 }', 13, 'Expected `,` or `]`, found `}`.'],
    ['{ "a": 1, }', 10, 'Expected a key in double quotes, found `}`.'],
    ['[1, ]', 4, 'Expected a value, found `]`.'],
    ['[,]', 1, 'Expected a value or `]`, found `,`.'],
    ["{ 'a': 1 }", 2, "Expected a key in double quotes or `}`, found `'`."],
    ['{ "a" 1 }', 6, 'Expected `:`, found `1`.'],
    ['{ "a": b }', 7, 'Expected a value, found `b`.'],
    ['{ "a": 01 }', 8, 'Expected `,` or `}`, found `1`.'],
    ['{ "a": "b }', 7, 'This string does not end, or holds something that has to be escaped.'],
    ['["a\nb"]', 1, 'This string does not end, or holds something that has to be escaped.'],
    ['["a" "b"]', 5, 'Expected `,` or `]`, found `"`.'],
    ['{} 🦊', 3, 'Expected nothing more, found `🦊`.'],
    ['\u00a0{}', 0, 'Expected a value, found `\u00a0`.'],
  ])('%j', (text, offset, message) => {
    expect(findJsonError(text)).toEqual({ offset, message });
  });
});

test('it finds an error where the engine does, and only there', () => {
  const whole = JSON.stringify(
    { a: [1, -2.5e3, true, false, null, 'x\n"\\é'], b: { c: {}, d: [] }, '': [[], [{}]] },
    undefined,
    1,
  );
  const pieces = ['', '{', '}', '[', ']', ',', ':', '"', '\\', '0', '-', 'e', '\n', 'true'];
  for (let at = 0; at <= whole.length; at += 1) {
    for (const piece of pieces) {
      const text = whole.slice(0, at) + piece + whole.slice(at + 1);
      expect({ text, isJson: findJsonError(text) === undefined }).toEqual({
        text,
        isJson: isJson(text),
      });
    }
  }
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
