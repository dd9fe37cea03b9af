import { expect, test } from 'vitest';

import type { ReadElement } from './element.ts';
import type { BlockElement } from './elements/block.ts';
import { identityOf } from './identity.ts';
import { stateSlots } from './state-slots.ts';
import { walkElements } from './walk.ts';

const tree: BlockElement = {
  type: 'block',
  children: [
    {
      type: 'card',
      icon: { type: 'image', source: { url: 'https://a.b/c.png' }, aspectRatio: 1 },
      hint: [{ type: 'text', children: ['x'] }],
      buttons: [{ type: 'button', onPress: { action: 'a' } }],
      children: [
        {
          type: 'input',
          label: 'A',
          element: { type: 'textinput', state: 'a', initialValue: 'one' },
        },
        { type: 'switch', state: 'b' },
      ],
    },
    { type: 'codeblock', state: 'c', content: 'code', footer: [{ type: 'divider' }] },
    { type: 'codeblock', state: 'd', content: { $state: 'c' } },
    { type: 'textinput', state: 'a', initialValue: 'two' },
  ],
};

test('every element of a tree is walked, outer before inner, with its place', () => {
  const walked = [...walkElements(tree)].map(
    ({ element, path }) => `${path.join('.')}:${element.type}`,
  );
  expect(walked).toEqual([
    ':block',
    'children.0:card',
    'children.0.hint.0:text',
    'children.0.icon:image',
    'children.0.children.0:input',
    'children.0.children.0.element:textinput',
    'children.0.children.1:switch',
    'children.0.buttons.0:button',
    'children.1:codeblock',
    'children.1.footer.0:divider',
    'children.2:codeblock',
    'children.3:textinput',
  ]);
});

test('R6: neither depth nor width exhausts the stack, and an element in itself is left out', () => {
  let deep: BlockElement['children'][number] = { type: 'divider' };
  for (let level = 0; level < 25_000; level += 1) {
    deep = { type: 'vstack', children: [deep] };
  }
  const walkedDeep = [...walkElements(deep)];
  expect(walkedDeep).toHaveLength(25_001);
  expect(walkedDeep.at(-1)?.path).toHaveLength(50_000);

  const wide: BlockElement = {
    type: 'block',
    children: Array.from({ length: 25_000 }, () => ({ type: 'divider' })),
  };
  expect([...walkElements(wide)].at(-1)?.path).toEqual(['children', 24_999]);

  const loop: BlockElement = { type: 'block', children: [{ type: 'divider' }] };
  const inner: BlockElement['children'][number] = { type: 'vstack', children: [] };
  inner.children.push(inner, { type: 'divider' });
  loop.children.push(inner);
  expect([...walkElements(loop)].map(({ element }) => element.type)).toEqual([
    'block',
    'divider',
    'vstack',
    'divider',
  ]);
});

test('R6: an element in the data of an action, or where none can stand, is not walked', () => {
  const text = `{"type": "button", "onPress": {"action": "a", "children": [{"type": "divider"}]},
    "label": {"type": "text", "children": []}, "unknown": [{"type": "divider"}]}`;
  expect([...walkElements(JSON.parse(text) as ReadElement)]).toHaveLength(1);
});

test('R8: a property `state` of an element that is no input is no slot', () => {
  const text = JSON.parse('{"type": "text", "state": "x", "children": []}') as ReadElement;
  expect(stateSlots(text).keys.size).toBe(0);
});

test('R8: the keys that inputs are bound to, and what seeds them: the first input counts', () => {
  const { keys, seeds } = stateSlots(tree);
  expect([...keys]).toEqual(['a', 'b', 'c', 'd']);
  expect(Object.fromEntries(seeds)).toEqual({ a: 'one', c: 'code' });
});

test('R11: an element that holds live state has an identity, another has none', () => {
  expect(identityOf({ type: 'textinput', state: 'a' })).toBe('textinput:a');
  expect(identityOf({ type: 'radio', state: 'a', value: 1 })).toBe('radio:a:1');
  expect(identityOf({ type: 'webframe', source: { url: 'https://a.b' } })).toBe(
    'webframe:https://a.b',
  );
  expect(identityOf({ type: 'codeblock', content: '' })).toBeUndefined();
  expect(identityOf({ type: 'divider' })).toBeUndefined();
});
