import type { Instance, RenderFunction } from '@contentkit/client';
import type { RenderContext, RenderRequest } from '@contentkit/schema/reader';
import { expect, onTestFinished, test, vi } from 'vitest';

import { createLiveInstance, type Program } from './live-instance.ts';

const context: RenderContext = {
  type: 'document',
  spaceId: 'space',
  editable: true,
  theme: 'light',
};

/** A program that answers with a text, and what it was asked. */
function program(version: number, text: string, more: object = {}) {
  const asked: RenderRequest[] = [];
  const render: RenderFunction = async (request) => {
    asked.push(request);
    const children = [
      { type: 'textinput', state: 'name' },
      { type: 'text', children: [text] },
    ];
    return { type: 'element', element: { type: 'block', children }, ...more };
  };
  return { version, render, asked };
}

function mount(first: Program) {
  const live = createLiveInstance({ componentId: 'note', context, props: {} }, first);
  onTestFinished(() => live.instance.destroy());
  live.instance.start();
  return live;
}

function textOf(instance: Instance): string {
  return JSON.stringify(instance.getSnapshot().element);
}

test('R35: a new program renders anew with the present state, and nobody sees the mark', async () => {
  const one = program(1, 'first');
  const two = program(2, 'second');
  const { instance, show, getShownVersion } = mount(one);
  await vi.waitFor(() => expect(textOf(instance)).toContain('first'));
  expect(getShownVersion()).toBe(1);
  instance.setState('name', 'Ada');

  show(context, two);
  await vi.waitFor(() => expect(textOf(instance)).toContain('second'));
  expect(getShownVersion()).toBe(2);
  expect(instance.getState()).toEqual({ name: 'Ada' });
  expect(two.asked).toEqual([{ componentId: 'note', props: {}, context, state: { name: 'Ada' } }]);
  expect(Object.keys(two.asked[0]?.context ?? {})).toEqual(Object.keys(context));
  expect(JSON.stringify(instance.getSnapshot().context)).toBe(JSON.stringify(context));
});

test('the same program in the same context is not asked again', async () => {
  const one = program(1, 'first');
  const { instance, show } = mount(one);
  await vi.waitFor(() => expect(instance.getSnapshot().status).toBe('ready'));
  show({ ...context }, { ...one });
  show(context, one);
  expect(one.asked).toHaveLength(1);
});

test('a program that comes before the first answer gives that answer', async () => {
  const two = program(2, 'second');
  const { instance, show } = mount({ version: 1, render: () => new Promise(() => {}) });
  show(context, two);
  await vi.waitFor(() => expect(textOf(instance)).toContain('second'));
  expect(two.asked).toEqual([{ componentId: 'note', props: {}, context }]);
});

test('what a program leaves unanswered, its successor answers', async () => {
  let end = (_error: Error) => {};
  const gone = new Promise((_, reject) => {
    end = reject;
  });
  const one = program(1, 'first');
  const two = program(2, 'second');
  const { instance, show } = mount(one);
  await vi.waitFor(() => expect(instance.getSnapshot().status).toBe('ready'));
  show(context, { version: 1, render: () => gone });
  instance.dispatch({ action: 'save' }, { source: 'button' });

  show(context, two);
  end(new Error('The worker has ended.'));
  await vi.waitFor(() => expect(textOf(instance)).toContain('second'));
  expect(two.asked[0]?.action).toEqual({ action: 'save' });
  expect(instance.getSnapshot().error).toBeUndefined();
});

test('an error of the program before goes with it, and what was typed stays', async () => {
  const broken = program(1, 'first');
  const { instance, show } = mount({
    version: 1,
    render: async (request, options) => {
      if (request.action) throw new Error('Not yet');
      return broken.render(request, options);
    },
  });
  await vi.waitFor(() => expect(instance.getSnapshot().status).toBe('ready'));
  instance.setState('name', 'Ada');
  instance.dispatch({ action: 'save' }, { source: 'button' });
  await vi.waitFor(() => expect(instance.getSnapshot().error?.message).toBe('Not yet'));

  show(context, program(2, 'second'));
  await vi.waitFor(() => expect(textOf(instance)).toContain('second'));
  expect(instance.getSnapshot().error).toBeUndefined();
  expect(instance.getState()).toEqual({ name: 'Ada' });
});
