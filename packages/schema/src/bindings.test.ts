import { expect, test } from 'vitest';

import { isDynamicBinding, resolveBindings } from './bindings.ts';

test('R12: bindings are resolved deep in plain objects and arrays', () => {
  const action = { action: 'save', a: { $state: 'x' }, b: [{ c: { $state: 'y' } }] };
  expect(resolveBindings(action, { x: 1, y: ['z'] })).toEqual({
    action: 'save',
    a: 1,
    b: [{ c: ['z'] }],
  });
});

test('R12: null, dates and instances of classes pass untouched', () => {
  class Point {
    $state = 'x';
  }
  const value = { a: null, b: new Date(0), c: new Point() };
  expect(resolveBindings(value, { x: 1 })).toBe(value);
});

test('R12: an object is a binding only if `$state` is a string and its only key', () => {
  expect(isDynamicBinding({ $state: 'x' })).toBe(true);
  expect(isDynamicBinding({ $state: 1 })).toBe(false);
  expect(isDynamicBinding({ $state: 'x', more: true })).toBe(false);
  expect(isDynamicBinding(null)).toBe(false);
});

test('R12: a key that the state lacks leaves no key in the JSON', () => {
  const resolved = resolveBindings({ action: 'a', value: { $state: 'missing' } }, {});
  expect(JSON.stringify(resolved)).toBe('{"action":"a"}');
});

test('R12: inherited keys of the state are not its keys', () => {
  expect(resolveBindings({ a: { $state: 'toString' } }, {})).toEqual({ a: undefined });
  expect(resolveBindings({ a: { $state: '__proto__' } }, {})).toEqual({ a: undefined });
});

test('R6: a `__proto__` key in an action reaches no prototype', () => {
  const action = JSON.parse(
    '{"action": "a", "__proto__": {"x": 1}, "b": {"$state": "k"}}',
  ) as object;
  const resolved = resolveBindings(action, { k: 1 });
  expect(Object.getPrototypeOf(resolved)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  expect(JSON.parse(JSON.stringify(resolved))).toMatchObject({ b: 1 });
});

test('R12: what holds no binding comes back as the same object', () => {
  const action = { action: 'a', list: [1, { b: 2 }] };
  expect(resolveBindings(action, { a: 1 })).toBe(action);
});

test('R12: what the state holds is no binding, whatever it looks like', () => {
  const state = { user: { $state: 'secret' }, list: [{ $state: 'secret' }], secret: 'key' };
  expect(resolveBindings({ a: { $state: 'user' }, b: { $state: 'list' } }, state)).toEqual({
    a: { $state: 'secret' },
    b: [{ $state: 'secret' }],
  });
});

test('R12: values that a binding stands beside come out as the very same', () => {
  const same = { numbers: [Number.NaN, -0], list: [1], nothing: null };
  const resolved = resolveBindings({ a: { $state: 'x' }, same }, { x: 1 });
  expect(resolved).toEqual({ a: 1, same });
  expect(resolved.same).toBe(same);
});

test('R12: a binding itself is resolved, and a list with holes keeps them', () => {
  expect(resolveBindings({ $state: 'x' }, { x: [1] })).toEqual([1]);
  // oxlint-disable-next-line no-sparse-arrays
  const resolved = resolveBindings([, { $state: 'x' }, ,], { x: 1 });
  expect(resolved).toHaveLength(3);
  expect(Object.keys(resolved)).toEqual(['1']);
});

test('R6: neither depth nor a value that holds itself exhausts the stack', () => {
  let deep: unknown = { $state: 'x' };
  for (let level = 0; level < 50_000; level += 1) {
    deep = level % 2 === 0 ? [deep] : { deep };
  }
  // Deeper than any action may be: it travels as it is.
  expect(resolveBindings(deep, { x: 'found' })).toBe(deep);

  const loop: Record<string, unknown> = { a: { $state: 'x' } };
  loop['again'] = loop;
  expect(resolveBindings(loop, { x: 1 })).toEqual({ a: 1, again: loop });
});
