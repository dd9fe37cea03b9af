import { describe, expect, test } from 'vitest';

import { frameMessageSchema, frameStateMessageSchema } from './frame.ts';

const isMessage = (value: unknown) => frameMessageSchema.safeParse(value).success;
const isAction = (action: unknown) => isMessage({ action });

describe('R30: what a frame sends', () => {
  test.each([
    ['that it is ready', { action: '@webframe.ready' }],
    ['a height', { action: '@webframe.resize', height: 320 }],
    ['a height in a string', { action: '@webframe.resize', height: '320.5' }],
    [
      'sizes under `size`',
      { action: '@webframe.resize', size: { aspectRatio: 2, maxWidth: '640' } },
    ],
    ['a page to go to', { action: '@webframe.navigate', path: '/guide' }],
    ['a place in a page', { action: '@webframe.navigate', path: '/guide', anchor: 'start' }],
    ['an action of its own', { action: 'save', text: { $state: 'text' } }],
    ['a built-in action', { action: '@ui.modal.close', returnValue: {} }],
    ['an action of a newer frame', { action: '@webframe.print' }],
    ['more than is known', { action: '@webframe.ready', version: 2 }],
  ])('%s', (_, action) => {
    expect(isAction(action)).toBe(true);
  });

  test.each([
    ['a size without a number', { action: '@webframe.resize' }],
    [
      'a size beside a `size`, which then does not count',
      { action: '@webframe.resize', height: 1, size: {} },
    ],
    ['a size that is none', { action: '@webframe.resize', height: 'tall' }],
    ['a size of nothing', { action: '@webframe.resize', height: 0 }],
    ['a size below nothing', { action: '@webframe.resize', size: { maxHeight: -1 } }],
    ['a page without a path', { action: '@webframe.navigate', anchor: 'start' }],
    ['an action without a name', { type: 'save' }],
    ['a bare name', 'save'],
    ['nothing', null],
  ])('not %s', (_, action) => {
    expect(isAction(action)).toBe(false);
  });

  test('its height as embedded pages do, as JSON in a string', () => {
    expect(isMessage('{"context":"iframe.resize","height":240}')).toBe(true);
    expect(isMessage('{"src":"https://a.example","context":"iframe.resize","height":"240"}')).toBe(
      true,
    );
    for (const text of [
      '',
      'null',
      '{"context":"iframe.resize"}',
      '{"context":"other","height":1}',
      '{',
    ]) {
      expect(isMessage(text), text).toBe(false);
    }
    expect(isMessage({ context: 'iframe.resize', height: 240 })).toBe(false);
  });
});

describe('R30: what a frame is sent', () => {
  const isState = (value: unknown) => frameStateMessageSchema.safeParse(value).success;
  const page = { id: 'page_1', path: 'guide', title: 'Guide' };

  test.each([
    ['an empty state', {}],
    ['data of its element', { query: 'cats', page }],
    ['the visitor', { page, visitor: { plan: 'team' } }],
  ])('%s', (_, state) => {
    expect(isState({ state })).toBe(true);
  });

  test.each([
    ['no state at all', undefined],
    ['a state that is no object', 'text'],
    ['a page without its path', { page: { id: 'page_1', title: 'Guide' } }],
    ['a visitor that is no object', { visitor: 'anonymous' }],
  ])('not %s', (_, state) => {
    expect(isState({ state })).toBe(false);
  });
});
