import { expect, test } from 'vitest';

import { findUnknownKeys } from './unknown-keys.ts';

const output = (key: string) => ({
  type: 'element',
  element: {
    type: 'block',
    children: [{ type: 'input', label: 'Name', element: { type: 'textinput', state: key } }],
  },
  state: { name: '' },
  props: {},
});

test('a state key that is much like another is told', () => {
  expect(findUnknownKeys(output('nmae'))).toMatchObject([
    {
      severity: 'hint',
      message: 'The state has no `nmae`. Did you mean `name`?',
      path: ['element', 'children', 0, 'element', 'state'],
    },
  ]);
});

test.for(['name', 'message'])('R12: %s may be a key', (key) => {
  expect(findUnknownKeys(output(key))).toEqual([]);
});
