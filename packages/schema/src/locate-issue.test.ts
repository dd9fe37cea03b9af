import { describe, expect, test } from 'vitest';

import { JsonSource, locateIssue } from './locate-issue.ts';
import { parseElement, parseRenderOutput } from './parse.ts';

/** The text with every issue's place marked: `«…»`. */
function mark(text: string, parse = parseRenderOutput): string[] {
  return parse(JSON.parse(text)).issues.map((issue) => {
    const { offset, length } = locateIssue(text, issue);
    const end = offset + length;
    return `${text.slice(0, offset)}«${text.slice(offset, end)}»${text.slice(end)}`;
  });
}

describe('an issue is located', () => {
  test.each([
    ['{"type":"divider","sise":"large"}', '{"type":"divider",«"sise"»:"large"}'],
    ['{"type":"divider","size":"hug"}', '{"type":"divider","size":«"hug"»}'],
    ['{"type":"button","label":"Save"}', '{"type":«"button"»,"label":"Save"}'],
    ['{"type":"buton"}', '{"type":«"buton"»}'],
    ['{"type":"text","children":[null]}', '{"type":"text","children":[«null»]}'],
    ['{"type":"stepper"}', '{"type":«"stepper"»}'],
  ])('%s', (text, marked) => {
    expect(mark(text, parseElement)[0]).toBe(marked);
  });

  test('where the whole output is at fault, at its opening brace', () => {
    expect(mark('{"state":{},"props":{}}')).toEqual(['«{»"state":{},"props":{}}']);
  });

  test('a key with escapes is the key that it spells', () => {
    const text = '{"type":"divider","s\\u0069ze":"hug"}';
    expect(mark(text, parseElement)).toEqual(['{"type":"divider","s\\u0069ze":«"hug"»}']);
  });

  test('of equal keys the last one counts', () => {
    const text = '{"type":"divider","size":"large","size":"hug"}';
    expect(mark(text, parseElement)).toEqual(['{"type":"divider","size":"large","size":«"hug"»}']);
  });

  test.each([
    ['line feeds', '{\n  "type": "divider",\n  "sise": 1\n}'],
    ['carriage returns and line feeds', '{\r\n  "type": "divider",\r\n  "sise": 1\r\n}'],
    ['carriage returns', '{\r  "type": "divider",\r  "sise": 1\r}'],
  ])('lines and columns count from 1, with %s', (_name, text) => {
    const [issue] = parseElement(JSON.parse(text)).issues;
    expect(locateIssue(text, issue!)).toMatchObject({ line: 3, column: 3, length: 6 });
  });

  test('a byte order mark counts as the character that it is', () => {
    const text = '\uFEFF{"type":"buton"}';
    const [issue] = parseElement(JSON.parse(text.slice(1))).issues;
    expect(locateIssue(text, issue!)).toEqual({ line: 1, column: 10, offset: 9, length: 7 });
  });

  test('in a text that has no such path, at the nearest place around it', () => {
    const issue = { code: 'wrong_type', path: ['children', 3, 'label'] } as const;
    expect(locateIssue('{"children": [1, 2]}', issue)).toMatchObject({ offset: 13, length: 1 });
    expect(locateIssue('{"children": [1, 2', issue)).toMatchObject({ offset: 13, length: 1 });
    expect(locateIssue('', issue)).toEqual({ line: 1, column: 1, offset: 0, length: 0 });
  });
});

describe('a text that is no JSON says what is wrong with it', () => {
  test.each([
    ['', '«»', 'The text is empty.'],
    [' \n', '«» \n', 'The text is empty.'],
    ['{"a": 1\n', '{"a": 1«»\n', 'The text ends before a `}`.'],
    ['[1, [2]', '[1, [2]«»', 'The text ends before a `]`.'],
    ['{"a":', '{"a":«»', 'The text ends before a `}`.'],
    ['{"a": 1,}', '{"a": 1«,»}', 'Remove the comma before `}`.'],
    ['[1,\n]', '[1«,»\n]', 'Remove the comma before `]`.'],
    ['{"a": 1 "b": 2}', '{"a": 1 «"»b": 2}', 'Expected a comma or `}` here.'],
    ['[1 2]', '[1 «2»]', 'Expected a comma or `]` here.'],
    ['[1}', '[1«}»', 'Expected a comma or `]` here.'],
    ['{"a" 1}', '{"a" «1»}', 'Expected a colon after the key.'],
    ['{label: 1}', '{«label»: 1}', 'Keys stand in double quotes: `"label"`.'],
    ['{,}', '{«,»}', 'Expected a key in double quotes or `}` here.'],
    ['{"a": 1, ,}', '{"a": 1, «,»}', 'Expected a key in double quotes here.'],
    ['[,1]', '[«,»1]', 'Expected a value here.'],
    ["['a']", "[«'a'»]", 'Strings stand in double quotes.'],
    ['[1] // one', '[1] «/»/ one', 'The JSON ended before this. Remove what follows it.'],
    ['[/* one */ 1]', '[«/*» one */ 1]', 'JSON has no comments. Remove this one.'],
    ['[True]', '[«True»]', '`True` is no JSON value. Did you mean `true`?'],
    ['[undefined]', '[«undefined»]', '`undefined` is no JSON value.'],
    ['[01]', '[«01»]', '`01` is no JSON value.'],
    ['[.5]', '[«.5»]', '`.5` is no JSON value.'],
    [
      '["one\ntwo"]',
      '[«"one»\ntwo"]',
      'This string does not end on its line. A line break in a string is `\\n`.',
    ],
    [
      '["one',
      '[«"one»',
      'This string does not end on its line. A line break in a string is `\\n`.',
    ],
    ['["a\tb"]', '["a«\t»b"]', 'A string cannot hold this character as it is. Write `\\t`.'],
    ['["C:\\Users"]', '["C:«\\U»sers"]', 'There is no escape `\\U`. A backslash itself is `\\\\`.'],
    ['["\\u12"]', '["«\\u»12"]', 'Four hexadecimal digits belong behind `\\u`.'],
  ])('%j', (text, marked, message) => {
    const { error } = new JsonSource(text);
    const { offset, length } = error!;
    const end = offset + length;
    expect(`${text.slice(0, offset)}«${text.slice(offset, end)}»${text.slice(end)}`).toBe(marked);
    expect(error!.message).toBe(message);
  });
});

test('R6: neither depth nor size exhausts the stack', () => {
  const depth = 50_000;
  const text = `${'['.repeat(depth)}1${']'.repeat(depth)}`;
  const path = Array.from({ length: depth }, () => 0);
  expect(locateIssue(text, { code: 'wrong_type', path })).toMatchObject({
    offset: depth,
    length: 1,
  });
});
