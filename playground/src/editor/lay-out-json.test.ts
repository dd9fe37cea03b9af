import { elementSamples } from '@contentkit/samples';
import { expect, test } from 'vitest';

import { layOutJson } from './lay-out-json.ts';

test('JSON is laid out as JSON.stringify does it', () => {
  for (const { variants } of Object.values(elementSamples)) {
    for (const { root } of Object.values(variants)) {
      const expected = JSON.stringify(root, undefined, 2);
      expect(layOutJson(JSON.stringify(root))).toMatchObject({ ok: true, text: expected });
      expect(layOutJson(expected)).toMatchObject({ text: expected });
    }
  }
});

test('what it says stays as it was written', () => {
  expect(layOutJson('{"a":1.50,"a":"\\u0041",  "b":[],"c":{ }}')).toMatchObject({
    text: '{\n  "a": 1.50,\n  "a": "\\u0041",\n  "b": [],\n  "c": {}\n}',
  });
});

test('the cursor stays where it was', () => {
  const text = '{"type":"text","children":["One"]}';
  const result = layOutJson(text, text.indexOf('ne"'));
  expect(result.ok && result.text.slice(result.cursor)).toBe('ne"\n  ]\n}');
});

test('what is broken stays, and it is said why', () => {
  expect(layOutJson('{"a": }')).toEqual({
    ok: false,
    reason: 'It cannot be laid out while it is broken. Line 1: Expected a value here.',
  });
});
