// Keys that would reach a prototype, in all that comes from elsewhere: state, props, actions,
// bindings, options and what frames say. The parts by themselves: packages/schema/src/bindings.test.ts,
// packages/client/src/state-merge.test.ts, packages/react/src/elements/webframe/webframe-message.test.ts.
import { describe, expect, test, vi } from 'vitest';

import {
  framePage,
  listenToFrames,
  otherOrigin,
} from '../../packages/react/test-support/framed.ts';
import { documentContext, mount } from '../../packages/react/test-support/mount.tsx';
import { createInstance } from '@contentkit/client';
import type { RenderRequest } from '@contentkit/schema';
import { guardHostApp } from './support/host-app.ts';

guardHostApp();

/** As an answer would hold it: `JSON.parse` makes `__proto__` a key like any other. */
const evil = () =>
  JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}}',
  ) as object;

const keys = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

const field = { type: 'textinput', state: 'note', placeholder: 'Note' };
const save = {
  type: 'button',
  label: 'Save',
  onPress: { action: 'save', note: { $state: 'note' } },
};
const works = [field, save];

/** A block that holds something hostile besides what has to go on working. */
const places: Readonly<Record<string, () => { element: object; state?: object; props?: object }>> =
  {
    'the state': () => ({ element: { type: 'block', children: works }, state: evil() }),
    'the state, deep inside': () => ({
      element: { type: 'block', children: works },
      state: { inner: { list: [evil()] } },
    }),
    'the props': () => ({ element: { type: 'block', children: works }, props: evil() }),
    'an action': () => ({
      element: {
        type: 'block',
        children: [
          { type: 'button', label: 'Evil', onPress: { ...evil(), action: 'evil' } },
          ...works,
        ],
      },
    }),
    'a merge of props': () => ({
      element: {
        type: 'block',
        children: [
          {
            type: 'button',
            label: 'Evil',
            onPress: { action: '@editor.node.updateProps', props: evil() },
          },
          ...works,
        ],
      },
    }),
    'a modal’s props and return value': () => ({
      element: {
        type: 'block',
        children: [
          {
            type: 'button',
            label: 'Evil',
            onPress: { action: '@ui.modal.close', returnValue: evil(), props: evil() },
          },
          ...works,
        ],
      },
    }),
    'an element': () => ({
      element: Object.assign(evil(), { type: 'block', children: [{ ...evil(), ...field }, save] }),
    }),
    options: () => ({
      element: {
        type: 'block',
        children: [
          {
            type: 'select',
            state: 'choice',
            multiple: true,
            initialValue: keys,
            options: keys.map((id) => ({ ...evil(), id, label: id })),
          },
          ...works,
        ],
      },
    }),
    'a frame’s data': () => ({
      element: {
        type: 'block',
        children: [
          {
            type: 'webframe',
            source: { url: framePage },
            data: { ...evil(), a: { $state: '__proto__' } },
          },
          ...works,
        ],
      },
    }),
  };

describe.each(Object.entries(places))('hostile keys in %s', (_name, make) => {
  test('R6: reach no prototype, and the block works', async () => {
    const { element, state = {}, props = {} } = make();
    const { screen, requests, instance } = await mount(element, {
      state: state as {},
      props: props as {},
      answer: (request) => ({ element, state: { ...state, ...request.state }, props }),
    });
    for (const button of screen.getByRole('button', { name: 'Evil' }).all()) {
      await button.click();
    }
    await screen.getByRole('textbox', { name: 'Note' }).fill('Hello');
    await screen.getByRole('button', { name: 'Save' }).click();
    await vi.waitFor(() =>
      expect(requests.at(-1)?.action).toEqual({ action: 'save', note: 'Hello' }),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    for (const object of [instance.getState(), instance.getSnapshot().props]) {
      expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
      expect('polluted' in object).toBe(false);
    }
  });
});

describe('as state keys', () => {
  test.each(keys)('R6, R8: “%s” of an input is none, or a key like any other', async (key) => {
    const inputs = [
      { type: 'textinput', state: key, initialValue: 'seed', placeholder: 'Evil' },
      { type: 'switch', state: key, initialValue: true },
      { type: 'checkbox', state: key, value: 'a' },
      { type: 'select', state: key, options: [{ id: 'a', label: 'A' }] },
      { type: 'codeblock', state: key, content: 'code' },
      { type: 'markdown', content: { $state: key } },
      { type: 'text', children: [{ $state: key }] },
    ];
    const children = [...inputs, ...works];
    const { screen, instance, requests } = await mount({ type: 'block', children });
    const isForbidden = keys.indexOf(key) < 3;
    expect(screen.getByRole('textbox', { name: 'Evil' }).elements()).toHaveLength(
      isForbidden ? 0 : 1,
    );
    instance.setState(key, { polluted: 1 });
    expect(Object.hasOwn(instance.getState(), key)).toBe(!isForbidden);
    await screen.getByRole('button', { name: 'Save' }).click();
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect('polluted' in {}).toBe(false);
  });

  test('R12: a binding to one of them is to nothing', async () => {
    const bound = Object.fromEntries(keys.map((key, index) => [`k${index}`, { $state: key }]));
    const press = { type: 'button', label: 'Press', onPress: { action: 'press', ...bound } };
    const { screen, requests } = await mount(press);
    await screen.getByRole('button', { name: 'Press' }).click();
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(JSON.stringify(requests[0]?.action)).toBe('{"action":"press"}');
  });
});

test('R6, R10: an answer that merges hostile keys into the state reaches no prototype', async () => {
  const asked: RenderRequest[] = [];
  const instance = createInstance({
    componentId: 'evil',
    props: evil() as {},
    context: documentContext,
    async render(request) {
      asked.push(request);
      return {
        element: { type: 'block', children: [] },
        state: evil(),
        props: { ...(request.props as object), ...evil() },
      };
    },
  });
  instance.start();
  await vi.waitFor(() => expect(instance.getSnapshot().status).not.toBe('loading'));
  instance.dispatch({ action: '@editor.node.updateProps', props: evil() as {} });
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(instance.getState()).toEqual({});
  expect(Object.getPrototypeOf(instance.getState())).toBe(Object.prototype);
  expect(Object.getPrototypeOf(instance.getSnapshot().props)).toBe(Object.prototype);
  instance.destroy();
});

test('R6, R30: what a trusted frame says holds none of the keys when it is sent on', async () => {
  const pages = listenToFrames();
  const { screen, requests } = await mount(
    { type: 'webframe', source: { url: framePage } },
    { integration: { name: 'a', urls: { publicEndpoint: otherOrigin } } },
  );
  await pages.loaded();
  const iframe = screen.container.querySelector('iframe')!;
  pages.say(iframe, { ...evil(), action: { ...evil(), action: 'save', inner: [evil()] } });
  await vi.waitFor(() => expect(requests).toHaveLength(1));
  expect(JSON.stringify(requests[0]?.action)).toBe('{"action":"save","inner":[{}]}');
  pages.stop();
});
