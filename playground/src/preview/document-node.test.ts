import { expect, test } from 'vitest';

import { changeNode, createNode } from './document-node.ts';

const node = createNode('note', { text: 'Bread' });

test('a node begins anew with what it began with, whatever was changed since', () => {
  const changed = changeNode(node, { type: 'report', props: { text: 'Milk' } });
  expect(changed.props).toEqual({ text: 'Milk' });
  expect(changed.start).toBe(node.start);
  expect(changeNode(changed, { type: 'begin anew' })).toEqual({
    of: 'note',
    start: { run: 1, props: { text: 'Bread' } },
    props: { text: 'Bread' },
  });
});

test('props that are written are shown by the instances that are there, and begun anew with', () => {
  const written = changeNode(node, { type: 'write', props: { text: 'Milk' } });
  expect(written.start.run).toBe(node.start.run);
  expect(changeNode(written, { type: 'begin anew' }).props).toEqual({ text: 'Milk' });
});

test('R23: a link begins a node without props, and is pasted again when it begins anew', () => {
  const pasted = changeNode(node, { type: 'unfurl', url: 'https://a.example/' });
  const initialAction = { action: '@link.unfurl', url: 'https://a.example/' };
  expect(pasted).toEqual({ of: 'note', start: { run: 1, props: {}, initialAction }, props: {} });
  const answered = changeNode(pasted, { type: 'report', props: { text: 'A' } });
  expect(changeNode(answered, { type: 'begin anew' })).toMatchObject({
    start: { run: 2, initialAction },
    props: {},
  });
});
