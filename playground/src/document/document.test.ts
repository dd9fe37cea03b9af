import { describe, expect, test } from 'vitest';

import {
  changeDocument,
  createBlock,
  createText,
  readDocument,
  type DocumentChange,
  type StoredDocument,
} from './document.ts';

const text = createText('One');
const block = createBlock(
  { integration: 'tasks', componentId: 'task' },
  { unfurl: 'https://tasks.example/docs/tasks/1' },
);
const document: StoredDocument = { title: 'Page', nodes: [text, block] };

function kindsAfter(change: DocumentChange): string[] {
  return changeDocument(document, change).nodes.map((node) =>
    node.kind === 'text' ? node.text : node.componentId,
  );
}

describe('a document changes', () => {
  test.each<[string, DocumentChange, string[]]>([
    ['a text is written', { type: 'write', id: text.id, text: 'Two' }, ['Two', 'task']],
    [
      'after a node',
      { type: 'insert', node: createText('X'), after: text.id },
      ['One', 'X', 'task'],
    ],
    ['at the end', { type: 'insert', node: createText('X') }, ['One', 'task', 'X']],
    ['replaced', { type: 'replace', id: text.id, node: createText('X') }, ['X', 'task']],
    ['removed', { type: 'remove', id: block.id }, ['One']],
    ['a text for a block', { type: 'write', id: block.id, text: 'Two' }, ['One', 'task']],
  ])('%s', (_, change, expected) => {
    expect(kindsAfter(change)).toEqual(expected);
  });

  test('R23: with its props a block no longer needs the link that it came from', () => {
    const { nodes } = changeDocument(document, {
      type: 'props',
      id: block.id,
      props: { title: 'A' },
    });
    expect(nodes[1]).toEqual({ ...block, props: { title: 'A' }, unfurl: undefined });
  });
});

describe('a document that was kept', () => {
  test('is read as it was', () => {
    expect(readDocument(JSON.stringify(document))).toEqual(document);
  });

  test.each([
    '',
    'null',
    '[]',
    '{"title":"Page"}',
    '{"title":"Page","nodes":[{"kind":"block","id":"a"}]}',
    '{"title":"Page","nodes":[{"kind":"video","id":"a"}]}',
    '{"title":"Page","nodes":[null]}',
  ])('is not read where it is none: %s', (kept) => {
    expect(readDocument(kept)).toBeUndefined();
  });
});
