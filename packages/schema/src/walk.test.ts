import { expect, test } from 'vitest';

import type { BlockElement } from './elements/block.ts';
import { identityOf } from './identity.ts';
import { stateSlots, walkElements } from './walk.ts';

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
