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
