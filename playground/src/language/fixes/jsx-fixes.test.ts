import { parseElement } from '@contentkit/schema';
import { expect, test } from 'vitest';

import { jsxFixes } from './jsx-fixes.ts';
import { applyChanges } from './text-edits.ts';

test.each<[unknown, string, string, string, string]>([
  [
    { type: 'buton' },
    '<block><buton><b /></buton></block>',
    'buton',
    'Change it to `button`',
    '<block><button><b /></button></block>',
  ],
  [
    { type: 'buton' },
    '<block><buton a={{ b: 1 }} /><buton></buton></block>',
    'buton',
    'Change it to `button`',
    '<block><button a={{ b: 1 }} /><buton></buton></block>',
  ],
  [{ type: 'btn' }, '<btn></btn>', 'btn', 'Change it to `button`', '<button></button>'],
  [{ type: 'div' }, '<div />', 'div', 'Change it to `vstack`', '<vstack />'],
  [
    { type: 'button', label: 'a', onClick: 1 },
    '<button label="a" onClick={1} />',
    'onClick={1}',
    'Rename it to `onPress`',
    '<button label="a" onPress={1} />',
  ],
  [
    { type: 'divider', sise: 'small' },
    '<divider sise="small" />',
    'sise="small"',
    'Rename it to `size`',
    '<divider size="small" />',
  ],
  [
    { type: 'divider', colour: 'red' },
    '<divider colour="red" />',
    'colour="red"',
    'Remove `colour`',
    '<divider />',
  ],
  [
    { type: 'divider', size: 'smal' },
    "<divider size={a ? 'smal' : b} />",
    "size={a ? 'smal' : b}",
    'Change it to `small`',
    "<divider size={a ? 'small' : b} />",
  ],
  [
    { type: 'button', label: 'a' },
    '<button label="a" />',
    'button',
    'Add `onPress`',
    '<button onPress={{ action: \'save\' }} label="a" />',
  ],
  [
    { type: 'button', label: 'a' },
    '<button label="a" onPress={() => {}} />',
    'onPress={() => {}}',
    "Change it to `onPress={{ action: 'save' }}`",
    '<button label="a" onPress={{ action: \'save\' }} />',
  ],
  [{ type: 'switch' }, '<switch />', 'switch', 'Add `state`', '<switch state="value" />'],
  [
    { type: 'switch', state: 'a', disabled: 'true' },
    '<switch state="a" disabled="true" />',
    'disabled="true"',
    'Change it to `{true}`',
    '<switch state="a" disabled={true} />',
  ],
])('%j in %s', (element, code, part, label, expected) => {
  const [issue] = parseElement({ type: 'block', children: [element] }).issues;
  const at = { offset: code.indexOf(part), length: part.length };
  const [first] = issue ? jsxFixes(code, at, issue) : [];
  expect(first?.label).toBe(label);
  expect(first && applyChanges(code, first.changes)).toBe(expected);
});
