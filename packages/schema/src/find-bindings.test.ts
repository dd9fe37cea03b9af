import { describe, expect, test } from 'vitest';

import type { AnyElement, ReadElement } from './element.ts';
import { findBindings, type KeyUses } from './find-bindings.ts';

/** `{ key: ['path.of.use(element)', …] }` */
function list(uses: KeyUses): Record<string, string[]> {
  return Object.fromEntries(
    [...uses].map(([key, places]) => [
      key,
      places.map(({ path, element }) => `${path.join('.')}(${element.type})`),
    ]),
  );
}

const tree: AnyElement = {
  type: 'block',
  controls: [[{ label: 'Copy', onPress: { action: 'copy', text: { $state: 'text' } } }]],
  children: [
    { type: 'input', label: 'Text', element: { type: 'textinput', state: 'text' } },
    {
      type: 'select',
      state: 'branch',
      options: { url: { host: 'a.b', pathname: '/', query: { repo: { $state: 'repo' } } } },
      onValueChange: { action: 'pick', more: [{ branch: { $state: 'branch' } }] },
    },
    {
      type: 'webframe',
      source: { url: 'https://a.b' },
      data: { query: { $state: 'text' } },
      buttons: [{ type: 'button', onPress: { action: 'x', branch: { $state: 'branch' } } }],
    },
    { type: 'codeblock', content: { $state: 'code' }, state: 'code' },
    { type: 'codeblock', content: 'fixed' },
    { type: 'markdown', content: { $state: 'text' } },
    {
      type: 'link',
      target: { url: { host: 'a.b', pathname: '/', query: { t: { $state: 't' } } } },
      children: ['a'],
    },
  ],
};

test('R12: every binding of a tree is found, with its place and its element', () => {
  expect(list(findBindings(tree).reads)).toEqual({
    text: [
      'controls.0.0.onPress.text(block)',
      'children.2.data.query(webframe)',
      'children.5.content(markdown)',
    ],
    repo: ['children.1.options.url.query.repo(select)'],
    branch: [
      'children.1.onValueChange.more.0.branch(select)',
      'children.2.buttons.0.onPress.branch(button)',
    ],
    code: ['children.3.content(codeblock)'],
    t: ['children.6.target.url.query.t(link)'],
  });
});

test('R7: the keys that inputs write are found, those of an editable code block, too', () => {
  expect(list(findBindings(tree).writes)).toEqual({
    text: ['children.0.element(textinput)'],
    branch: ['children.1(select)'],
    code: ['children.3(codeblock)'],
  });
});

test('R12: what is no binding is not found', () => {
  const onPress = { action: 'a', more: { $state: 'x', label: 'X' }, number: { $state: 1 } };
  expect(findBindings({ type: 'button', onPress }).reads.size).toBe(0);
});

describe('R6: hostile trees', () => {
  test('R6: what only looks like an input in the data of an action writes nothing', () => {
    const onPress = { action: 'a', element: { type: 'textinput', state: 'x', v: { $state: 'y' } } };
    const { reads, writes } = findBindings({ type: 'button', onPress });
    expect(list(writes)).toEqual({});
    expect(list(reads)).toEqual({ y: ['onPress.element.v(button)'] });
  });

  test('R6: a property `state` of an element that is no input writes nothing', () => {
    const text = JSON.parse('{"type": "text", "state": "x", "children": []}') as AnyElement;
    expect(findBindings(text).writes.size).toBe(0);
  });

  test('R6: what an invalid element received is no part of the tree', () => {
    const invalid: ReadElement = { type: 'invalid', issues: [], value: { a: { $state: 'x' } } };
    expect(findBindings(invalid).reads.size).toBe(0);
  });

  test('R6: keys named like those of a prototype are keys like any other', () => {
    const text =
      '{"action": "a", "__proto__": {"$state": "constructor"}, "b": {"$state": "__proto__"}}';
    const onPress = JSON.parse(text) as { action: string };
    expect(list(findBindings({ type: 'button', onPress }).reads)).toEqual({
      constructor: ['onPress.__proto__(button)'],
      ['__proto__']: ['onPress.b(button)'],
    });
  });

  test('R6: an action that holds itself ends where it would begin again', () => {
    const onPress: Record<string, unknown> & { action: string } = { action: 'a' };
    onPress['again'] = onPress;
    onPress['key'] = { $state: 'x' };
    expect(list(findBindings({ type: 'button', onPress }).reads)).toEqual({
      x: ['onPress.key(button)'],
    });
  });

  test('an action that stands at two places is found at both', () => {
    const onPress = { action: 'a', key: { $state: 'x' } };
    const button: AnyElement = { type: 'button', onPress };
    expect(list(findBindings({ type: 'vstack', children: [button, button] }).reads)).toEqual({
      x: ['children.0.onPress.key(button)', 'children.1.onPress.key(button)'],
    });
  });

  test('R6: neither depth nor width exhausts the stack', () => {
    let deep: object = { $state: 'deep' };
    for (let level = 0; level < 50_000; level += 1) {
      deep = level % 2 === 0 ? [deep, { $state: 'level' }] : { deep };
    }
    const wide = Array.from({ length: 50_000 }, () => ({ $state: 'wide' }));
    const { reads } = findBindings({ type: 'button', onPress: { action: 'a', deep, wide } });
    expect(reads.get('deep')?.[0]?.path).toHaveLength(50_002);
    expect(reads.get('level')).toHaveLength(25_000);
    expect(reads.get('wide')).toHaveLength(50_000);
  });
});
