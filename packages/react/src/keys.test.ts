import type { ReadElement } from '@contentkit/schema/reader';
import { describe, expect, test } from 'vitest';

import { followTree } from './follow-tree.ts';
import { createKeys, type Keys } from './keys.ts';

const part = { status: 'ready', module: { followTree } } as const;

function block(...children: readonly object[]): ReadElement & { readonly children: ReadElement[] } {
  // Made by hand, of what the reader takes as it is.
  return { type: 'block', children } as ReadElement & { readonly children: ReadElement[] };
}

const text = (content: string) => ({ type: 'text', children: [content] });
const field = (state: string) => ({ type: 'textinput', state });
const labelled = (state: string) => ({ type: 'input', label: state, element: field(state) });
const card = (...children: readonly object[]) => ({ type: 'card', children });
const button = (label: string, action = label) => ({ type: 'button', label, onPress: { action } });

/** The keys of siblings: their places where there are no others. */
function keysOf(keys: Keys, siblings: readonly ReadElement[]): readonly string[] {
  return keys.of(siblings) ?? siblings.map((_, index) => String(index));
}

/** The keys of a block's children before and after. */
function follow(before: readonly object[], after: readonly object[]): readonly string[] {
  const keys = createKeys();
  const [old, next] = [block(...before), block(...after)];
  keys.turnTo(old, part);
  expect(keysOf(keys, old.children)).toEqual(before.map((_, index) => String(index)));
  keys.turnTo(next, part);
  return keysOf(keys, next.children);
}

test('at first they are places', () => {
  expect(keysOf(createKeys(), [field('b'), field('a')] as ReadElement[])).toEqual(['0', '1']);
});

test.each<[string, object[], object[], string[]]>([
  ['by identity', [field('a'), field('b')], [field('b'), field('a')], ['1', '0']],
  ['with what is new beside it', [field('a')], [field('z'), field('a')], ['n1', '0']],
  ['by the control in it', [labelled('a'), labelled('b')], [labelled('b')], ['1']],
  [
    'by any of the live ones in it',
    [card(field('a')), card(field('b'), field('c'))],
    [card(field('c')), card(field('a'))],
    ['1', '0'],
  ],
  ['by its label', [button('Back'), button('Save')], [button('Save')], ['1']],
  [
    'by what it does, under another label',
    [button('Back', 'back'), button('Save', 'save')],
    [button('Saved', 'save')],
    ['1'],
  ],
  ['by its type', [text('Hello'), button('Save')], [button('Saved', 'again')], ['1']],
  ['in their order', [text('a'), text('b')], [text('c'), text('d'), text('e')], ['0', '1', 'n1']],
])('R11: an element keeps its key: %s', (_by, before, after, keys) => {
  expect(follow(before, after)).toEqual(keys);
});

test('R11: an input of another key is another input', () => {
  expect(follow([field('a')], [field('b')])).toEqual(['n1']);
});

test('R11: what is new never has the key of what went', () => {
  const keys = createKeys();
  const trees = [block(field('a')), block(), block(field('b')), block(field('b'), field('c'))];
  const all = trees.map((tree) => {
    keys.turnTo(tree, part);
    return keysOf(keys, tree.children);
  });
  expect(all).toEqual([['0'], [], ['n1'], ['n1', 'n2']]);
});

test('one object that stands twice has two keys', () => {
  const [same, equal] = [field('a'), field('a')];
  const keys = createKeys();
  const [old, next] = [block(field('b'), same, same), block(equal, equal, field('b'))];
  keys.turnTo(old, part);
  expect(keysOf(keys, old.children)).toEqual(['0', '1', '2']);
  keys.turnTo(next, part);
  expect(keysOf(keys, next.children)).toEqual(['1', '1#1', '0']);
});

test('says whether siblings changed places, as often as it is asked', () => {
  const keys = createKeys();
  const [first, moved] = [block(field('a'), field('b')), block(field('b'), field('a'))];
  const inserted = block(field('z'), field('b'), field('y'), field('a'));
  expect(
    [first, moved, moved, inserted, inserted].map((tree) => keys.turnTo(tree, part).hasMoved),
  ).toEqual([false, true, true, false, false]);
});

describe('before what finds them again is there', () => {
  const first = block(field('a'), field('b'));
  const moved = block(field('b'), field('a'));

  test('R11: the tree that is drawn stays, and the next one goes on from it', () => {
    const keys = createKeys();
    keys.turnTo(first, { status: 'pending' });
    expect(keys.turnTo(block(), { status: 'pending' }).root).toBe(first);
    expect(keys.turnTo(moved, { status: 'pending' }).root).toBe(first);
    expect(keys.turnTo(moved, part)).toEqual({ root: moved, hasMoved: true });
    expect(keysOf(keys, moved.children)).toEqual(['1', '0']);
  });

  test('a root of another type goes on from nothing, and is drawn at once', () => {
    const keys = createKeys();
    keys.turnTo(first, { status: 'pending' });
    const modal = { type: 'modal', children: [] } as ReadElement;
    expect(keys.turnTo(modal, { status: 'pending' }).root).toBe(modal);
  });

  test('where it cannot be loaded, elements are known by their places', () => {
    const keys = createKeys();
    keys.turnTo(first, { status: 'pending' });
    const failed = { status: 'failed', error: new Error('It is gone.') } as const;
    expect(keys.turnTo(moved, failed)).toEqual({ root: moved, hasMoved: false });
    expect(keysOf(keys, moved.children)).toEqual(['0', '1']);
    // It was loaded after all.
    keys.turnTo(first, part);
    expect(keysOf(keys, first.children)).toEqual(['1', '0']);
  });
});
