import { describe, expect, test } from 'vitest';

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
    issues: [
      {
        severity: 'error',
        message: '`block` is no JSON value.',
        where: 'line 2, column 11',
        at: { offset: 12, length: 5 },
      },
    ],
  });
});
