import { describe, expect, test } from 'vitest';

import { applyChanges } from '../language/fixes/text-edits.ts';
import { readSource } from './read-source.ts';

describe('a source is told from its value', () => {
  test.each<[string, 'element' | 'output', unknown]>([
    ['a root element', 'element', { type: 'block', children: [] }],
    ['any other element', 'element', { type: 'divider' }],
    ['an array of elements', 'element', [{ type: 'divider' }]],
    ['an output', 'output', { element: { type: 'block', children: [] }, state: {}, props: {} }],
    ['an element that holds one', 'element', { type: 'input', label: 'A', element: {} }],
    ['an output that completes', 'output', { type: 'complete' }],
  ])('%s', (_, kind, value) => {
    const reading = readSource(JSON.stringify(value));
    expect(reading.ok && reading.drawing).toMatchObject({ kind, value });
  });
});

test('R5: what is wrong comes with its place in the value', () => {
  const reading = readSource('{"type": "block", "children": [{"type": "hologram"}]}');
  expect(reading.ok).toBe(true);
  expect(reading.issues).toEqual([
    expect.objectContaining({ severity: 'error', at: { offset: 40, length: 10 } }),
  ]);
});

test('what is no JSON says where it breaks off', () => {
  expect(readSource('{\n  "type": block\n}')).toEqual({
    ok: false,
    text: '{\n  "type": block\n}',
    issues: [
      {
        severity: 'error',
        message: '`block` is no JSON value.',
        where: 'line 2, column 11',
        at: { offset: 12, length: 5 },
        fixes: [
          { label: 'Put it into quotes', changes: [{ from: 12, to: 17, insert: '"block"' }] },
        ],
      },
    ],
  });
});

test('a byte order mark is no problem', () => {
  expect(readSource('\uFEFF{"type": "divider"}').issues).toEqual([]);
});

describe('what is wrong is mended by', () => {
  test.each([
    [
      '{"type": "buton", "onPress": {"action": "a"}}',
      'Change it to `button`',
      '{"type": "button", "onPress": {"action": "a"}}',
    ],
    [
      '{"type": "divider", "size": "smal"}',
      'Change it to `small`',
      '{"type": "divider", "size": "small"}',
    ],
    ['{"type": "button"}', 'Add `onPress`', '{"type": "button", "onPress": {"action":"save"}}'],
    [
      '{\n  "type": "input",\n  "element": {"type": "textinput", "state": "a"}\n}',
      'Add `label`',
      '{\n  "type": "input",\n  "element": {"type": "textinput", "state": "a"},\n  "label": "Label"\n}',
    ],
    [
      '{"type": "text", "childen": "Hi"}',
      'Rename it to `children`',
      '{"type": "text", "children": "Hi"}',
    ],
    ['{"type": "divider", "colour": "red"}', 'Remove `colour`', '{"type": "divider"}'],
    [
      '{"type": "hint", "children": {"type": "text", "children": "Hi"}}',
      'Put it into an array',
      '{"type": "hint", "children": [{"type": "text", "children": "Hi"}]}',
    ],
    [
      '{"type": "switch", "state": "a", "disabled": "true"}',
      'Change it to `true`',
      '{"type": "switch", "state": "a", "disabled": true}',
    ],
    [
      '{"type": "box", "grow": "1", "children": []}',
      'Change it to `1`',
      '{"type": "box", "grow": 1, "children": []}',
    ],
    [
      '{"type": "card", "children": ["Hi"]}',
      'Put it into a `text`',
      '{"type": "card", "children": [{ "type": "text", "children": ["Hi"] }]}',
    ],
    [
      '{"type": "card", "onPress": "save"}',
      'Make it an action',
      '{"type": "card", "onPress": { "action": "save" }}',
    ],
    [
      '{"type": "card", "onPress": {"type": "save"}}',
      'Rename `type` to `action`',
      '{"type": "card", "onPress": {"action": "save"}}',
    ],
    ['{"type": "card", "children": [null]}', 'Remove it', '{"type": "card", "children": []}'],
    [
      '{"element": {"type": "divider"}, "state": {}, "props": {}}',
      'Put it into a `block`',
      '{"element": { "type": "block", "children": [{"type": "divider"}] }, "state": {}, "props": {}}',
    ],
    [
      '{"type": "box", "children": [[{"type": "divider"}]]}',
      'Put the items into the outer array',
      '{"type": "box", "children": [{"type": "divider"}]}',
    ],
  ])('%s: %s', (text, label, expected) => {
    const [first] = readSource(text).issues[0]?.fixes ?? [];
    expect(first?.label).toBe(label);
    expect(first && applyChanges(text, first.changes)).toBe(expected);
  });
});

describe('what is no JSON is mended by', () => {
  test.each([
    ['{"type": "text",}', 'Remove the comma', '{"type": "text"}'],
    ['{"type": "text" "children": "Hi"}', 'Add the comma', '{"type": "text", "children": "Hi"}'],
    ['{"type" "text"}', 'Add the colon', '{"type": "text"}'],
    ['{type: "text"}', 'Put it into quotes', '{"type": "text"}'],
    ["{'type': 'text'}", 'Put it into double quotes', '{"type": \'text\'}'],
    [
      '{"type": "text", "children": ["Hi"',
      'Close it with `]` `}`',
      '{"type": "text", "children": ["Hi"]}',
    ],
    ['{"type": "text\n}', 'Add the closing quote', '{"type": "text"\n}'],
    ['{"type": "text"}}', 'Remove the `}`', '{"type": "text"}'],
    ['{"a": tru}', 'Change it to `true`', '{"a": true}'],
    ['{// what\n"a": 1}', 'Remove the comment', '{"a": 1}'],
    ['[1,,2]', 'Remove the comma', '[1,2]'],
    ['{"a": }', 'Add a value', '{"a": "" }'],
    ['', 'Begin with a `block`', '{ "type": "block", "children": [] }'],
  ])('%s: %s', (text, label, expected) => {
    const [first] = readSource(text).issues[0]?.fixes ?? [];
    expect(first?.label).toBe(label);
    expect(first && applyChanges(text, first.changes)).toBe(expected);
  });
});
