import { describe, expect, test } from 'vitest';

import { readFrameMessage } from './webframe-message.ts';

describe('R30: what a frame can say', () => {
  test('R30: ready', () => {
    expect(readFrameMessage({ action: { action: '@webframe.ready' } })).toEqual({ kind: 'ready' });
  });

  test.each([
    ['flat', { height: 120, aspectRatio: 2 }, { height: 120, aspectRatio: 2 }],
    ['under size', { size: { height: 120, maxHeight: 400 } }, { height: 120, maxHeight: 400 }],
    [
      'numeric strings',
      { size: { height: '120.5', maxWidth: ' 300 ' } },
      { height: 120.5, maxWidth: 300 },
    ],
    ['other keys left out', { height: 50, width: 20 }, { height: 50 }],
    ['what is no number left out', { height: 50, aspectRatio: 'auto' }, { height: 50 }],
  ])('R30: resize, %s', (_name, keys, size) => {
    const message = { action: { action: '@webframe.resize', ...keys } };
    expect(readFrameMessage(message)).toEqual({ kind: 'resize', size });
  });

  test('R30: the resize string of oEmbed pages', () => {
    const text = JSON.stringify({ context: 'iframe.resize', height: 240 });
    expect(readFrameMessage(text)).toEqual({ kind: 'resize', size: { height: 240 } });
  });

  test('R30: navigate, with and without an anchor', () => {
    const action = { action: '@webframe.navigate', path: 'guides/start' };
    expect(readFrameMessage({ action })).toEqual({ kind: 'navigate', path: 'guides/start' });
    expect(readFrameMessage({ action: { ...action, anchor: 'top' } })).toEqual({
      kind: 'navigate',
      path: 'guides/start',
      anchor: 'top',
    });
  });

  test('R30: any other action, as it is', () => {
    const action = { action: 'save', nodes: [{ id: 1, label: 'A', at: null }], on: true };
    expect(readFrameMessage({ action })).toEqual({ kind: 'action', action });
  });
});

describe('R6: what a hostile frame sends', () => {
  const cycle: Record<string, unknown> = { action: 'save' };
  cycle['self'] = cycle;
  let deep: unknown = 1;
  for (let depth = 0; depth < 100; depth += 1) deep = { deep };

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an array', [{ action: { action: 'save' } }]],
    ['no action', {}],
    ['an action that is a string', { action: 'save' }],
    ['an action that is a list', { action: ['save'] }],
    ['an action whose name is no string', { action: { action: 7 } }],
    ['a cycle', { action: cycle }],
    ['more levels than anybody needs', { action: { action: 'save', deep } }],
    ['more values than anybody needs', { action: { action: 'save', all: Array(20_000).fill(0) } }],
    ['a date', { action: { action: 'save', at: new Date(0) } }],
    ['a map', { action: { action: 'save', all: new Map([['a', 1]]) } }],
    ['a big integer', { action: { action: 'save', count: 1n } }],
    ['bytes', { action: { action: 'save', bytes: new Uint8Array(8) } }],
    ['a size without a size', { action: { action: '@webframe.resize', size: {} } }],
    ['a negative size', { action: { action: '@webframe.resize', height: -5 } }],
    ['an endless size', { action: { action: '@webframe.resize', height: Infinity } }],
    [
      'a size in exotic notation that is none',
      { action: { action: '@webframe.resize', height: '1e999' } },
    ],
    ['a path that is none', { action: { action: '@webframe.navigate', path: { a: 1 } } }],
    ['text', 'iframe.resize'],
    ['text that is JSON of somebody else', '{"context":"other","height":4}'],
    ['text of 10 MB', `{"context":"iframe.resize","height":${'1'.repeat(10_000_000)}}`],
  ])('R6: %s is nothing', (_name, data) => {
    expect(readFrameMessage(data)).toBeUndefined();
  });

  test('R6: keys that would reach a prototype are left out, at any depth', () => {
    const action: unknown = JSON.parse(
      '{"action":"save","__proto__":{"polluted":1},"inner":{"constructor":{"prototype":{"polluted":1}},"a":1}}',
    );
    const message = readFrameMessage({ action });
    expect(message).toEqual({ kind: 'action', action: { action: 'save', inner: { a: 1 } } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('R6: a key that JSON cannot hold becomes null', () => {
    const action = { action: 'save', count: Number.NaN };
    expect(readFrameMessage({ action })).toEqual({
      kind: 'action',
      action: { action: 'save', count: null },
    });
  });
});
