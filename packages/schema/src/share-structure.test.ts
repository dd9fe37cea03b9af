import { isDeepStrictEqual } from 'node:util';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { shareStructure } from './share-structure.ts';

const json = fc.jsonValue({ maxDepth: 5 });

test('R11: sharing changes no value', () => {
  fc.assert(
    fc.property(json, json, (previous, next) => {
      expect(shareStructure(previous, next)).toEqual(next);
    }),
  );
});

/** Objects that have much in common, among them keys that every object inherits. */
const similar = fc.letrec<{ value: unknown; object: object }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(undefined, null, 0, -0, Number.NaN, 'a'),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('object'),
  ),
  object: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom('type', 'state', 'a', 'constructor', '__proto__', 'toString'),
        fc.oneof(fc.constantFrom('textinput', 'radio', 'text'), tie('value')),
      ),
      { selector: ([key]) => key, maxLength: 4 },
    )
    .map((entries) => Object.fromEntries(entries)),
})).value;

test('R11: sharing changes no value, also of what is nearly the same', () => {
  fc.assert(
    fc.property(similar, similar, (previous, next) => {
      const before = structuredClone(previous);
      const shared = shareStructure(previous, structuredClone(next));
      expect(isDeepStrictEqual(shared, next)).toBe(true);
      expect(isDeepStrictEqual(previous, before)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('R11: an equal value is the old one itself', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(shareStructure(value, structuredClone(value))).toBe(value);
    }),
  );
});

test('R11: removing the first of three inputs keeps the identity of the others', () => {
  const input = (state: string) => ({ type: 'textinput', state });
  const previous = { type: 'block', children: [input('a'), input('b'), input('c')] };
  const next = shareStructure(previous, { type: 'block', children: [input('b'), input('c')] });
  expect(next.children[0]).toBe(previous.children[1]);
  expect(next.children[1]).toBe(previous.children[2]);
});

test('R11: inputs keep their identity however they move', () => {
  const states = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
  const list = (keys: readonly string[]) => keys.map((state) => ({ type: 'textinput', state }));
  fc.assert(
    fc.property(states, states, (before, after) => {
      const previous = list(before);
      for (const item of shareStructure(previous, list(after))) {
        const old = previous.find(({ state }) => state === item.state);
        expect(item).toBe(old ?? item);
      }
    }),
  );
});

test('R11: a child at the head of others that have no identity leaves them alone', () => {
  const texts = () => ['a', 'b'].map((line) => ({ type: 'text', children: [line] }));
  const previous = texts();
  const next = shareStructure<object[]>(previous, [{ type: 'divider' }, ...texts()]);
  expect(next.slice(1).map((item, index) => item === previous[index])).toEqual([true, true]);
});

test('R11: inserting an input that is bound to the same key as another one shares both', () => {
  const input = { type: 'textinput', state: 'a' };
  const next = shareStructure([input], [{ ...input }, { ...input }]);
  expect(next[0]).toBe(input);
});

test('R6: a `__proto__` key is shared as a key', () => {
  const parse = () => JSON.parse('{"__proto__": {"x": 1}, "a": [1]}') as Record<string, unknown>;
  const previous = parse();
  const next = shareStructure(previous, { ...parse(), a: [2] });
  expect(Object.keys(next)).toEqual(['__proto__', 'a']);
  expect(Object.getPrototypeOf(next)).toBe(Object.prototype);
});

test.each([
  ['a prototype', { a: 1 }, JSON.parse('{"__proto__": {}}')],
  ['a function', { a: 1 }, { constructor: Object }],
  ['nothing', { a: 1, b: 2 }, { a: 1, c: undefined }],
])('R6: %s that a key finds in any object is no old value', (_, previous, next) => {
  const shared: unknown = shareStructure(previous, next);
  expect(isDeepStrictEqual(shared, next)).toBe(true);
});

test('R6: what is too deep to be compared is new, and exhausts no stack', () => {
  const deep = () => {
    let value: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) {
      value = [value];
    }
    return { type: 'invalid', issues: [], value };
  };
  const next = deep();
  expect(shareStructure(deep(), next)).toHaveProperty('value');
});

test('R6: there is an end to comparing what holds itself', () => {
  const loop = () => {
    const value: Record<string, unknown> = {};
    return Object.assign(value, { a: value, b: value });
  };
  const next = loop();
  expect(shareStructure(loop(), next)).toHaveProperty('a');
});

test('R6: what moved at every level of a tree is not compared again and again', () => {
  let reads = 0;
  const nest = (level: number, states: readonly string[], text: string): unknown[] =>
    states.map((state) => {
      const header = level === 1 ? [text] : nest(level - 1, states, text);
      const element = { type: 'codeblock', state, header };
      return Object.defineProperty(element, 'header', {
        enumerable: true,
        get: () => {
          reads += 1;
          return header;
        },
      });
    });
  const previous = nest(10, ['a', 'b'], 'before');
  const next = nest(10, ['b', 'a'], 'after');
  expect(shareStructure(previous, next)).toHaveLength(2);
  const elements = 2 ** 11 - 2;
  expect(reads).toBeLessThan(20 * elements);
});

test('R11: data whose `type` is no element is shared as data, by place', () => {
  const data = () => [{ type: 'todo' }, { type: 'constructor' }, { type: 'invalid', value: 1 }];
  const previous = { action: 'save', items: data() };
  expect(shareStructure(previous, { action: 'save', items: data() })).toBe(previous);
  const next = shareStructure(previous, { action: 'save', items: [...data(), { type: 'new' }] });
  expect(next.items[0]).toBe(previous.items[0]);
});

test('R6: data that looks like an element need not be printable', () => {
  const data = () =>
    JSON.parse('[{"type": "textinput", "state": {"toString": 1, "valueOf": 1}}]') as unknown;
  const previous = data();
  expect(shareStructure(previous, data())).toBe(previous);
});
