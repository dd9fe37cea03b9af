import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import type { BlockElement } from './elements/block.ts';
import { shareStructure } from './share-structure.ts';
import { stateSlotsAfter } from './slots-after.ts';
import { stateSlots } from './state-slots.ts';

const key = fc.constantFrom('a', 'b', 'c');

/** Trees of few words, so that two of them have much in common. */
const { children } = fc.letrec<{ element: object; children: object[] }>((tie) => ({
  element: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text'), children: fc.array(fc.constantFrom('x', 'y')) }),
    fc.record(
      {
        type: fc.constantFrom('textinput', 'divider'),
        state: key,
        initialValue: fc.constantFrom('one', 'two'),
      },
      { requiredKeys: ['type', 'state'] },
    ),
    fc.record({
      type: fc.constant('codeblock'),
      state: key,
      content: fc.oneof(fc.constantFrom('one', 'two'), fc.record({ $state: key })),
      footer: tie('children'),
    }),
    fc.record({
      type: fc.constant('select'),
      state: key,
      options: fc.array(fc.record({ id: key, label: key }), { maxLength: 2 }),
    }),
    fc.record({ type: fc.constantFrom('card', 'vstack'), children: tie('children') }),
  ),
  children: fc.array(tie('element'), { maxLength: 3 }),
}));

// Made of what the reader takes as it is.
const tree = children.map((list) => ({ type: 'block', children: list }) as unknown as BlockElement);

test('R11: the slots after an update are those of the new tree', () => {
  fc.assert(
    fc.property(tree, tree, (before, answer) => {
      const after = shareStructure(before, structuredClone(answer));
      const { keys, seeds } = stateSlotsAfter(before, stateSlots(before), after);
      const expected = stateSlots(answer);
      expect([...keys].toSorted()).toEqual([...expected.keys].toSorted());
      expect(new Map(seeds)).toEqual(expected.seeds);
    }),
    { numRuns: 3000 },
  );
});

test('R11: they are the same ones where no input has changed', () => {
  const answer = (text: string): BlockElement => ({
    type: 'block',
    children: [
      { type: 'textinput', state: 'a', initialValue: 'one' },
      { type: 'card', title: text, children: [{ type: 'text', children: [text] }] },
    ],
  });
  const before = answer('before');
  const slots = stateSlots(before);
  expect(stateSlotsAfter(before, slots, shareStructure(before, answer('after')))).toBe(slots);
});

test('R8: the first tree has its own', () => {
  const root: BlockElement = { type: 'block', children: [{ type: 'switch', state: 'on' }] };
  const { keys } = stateSlotsAfter(undefined, { keys: new Set(), seeds: new Map() }, root);
  expect([...keys]).toEqual(['on']);
});
