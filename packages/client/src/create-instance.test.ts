import type { PlainObject, RenderContext } from '@contentkit/schema/reader';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { editable, inputs, modal, readOnly } from '../test/outputs.ts';
import { scriptRender, settle } from '../test/scripted-render.ts';
import { createInstance } from './create-instance.ts';
import { RenderError } from './errors.ts';
import type { InstanceEvents } from './events.ts';
import type { Instance, InstanceOptions } from './instance.ts';
import { preloadSharing } from './sharing.ts';

// That an answer waits for it is another test's: see `sharing.test.ts`.
beforeAll(preloadSharing);

function mount(options: Partial<InstanceOptions> = {}) {
  const server = scriptRender();
  const instance = createInstance({
    componentId: 'note',
    context: editable,
    render: server.render,
    ...options,
  });
  instance.start();
  return { instance, server };
}

/** An instance whose first answer is there. */
async function mountReady(
  output: unknown = inputs(['text', 'other']),
  options: Partial<InstanceOptions> = {},
) {
  const mounted = mount(options);
  await mounted.server.last().answer(output);
  return mounted;
}

function record<Name extends keyof InstanceEvents>(instance: Instance, name: Name) {
  const events: InstanceEvents[Name][] = [];
  instance.on(name, (event) => events.push(event));
  return events;
}

const openModal = { action: '@ui.modal.open', componentId: 'dialog', props: { id: 1 } } as const;

/** An instance with an open modal over it. */
async function mountModal(output: unknown = modal()) {
  const mounted = await mountReady(inputs(['text'], {}, {}));
  mounted.instance.dispatch(openModal, { source: 'opener' });
  await mounted.server.last().answer(output);
  const opened = mounted.instance.getSnapshot().modal;
  if (!opened) {
    throw new Error('The modal did not open.');
  }
  return { ...mounted, opened };
}

describe('state', () => {
  test('R7: writing sends nothing and tells only who listens to that key', async () => {
    const { instance, server } = await mountReady();
    const text = vi.fn();
    const other = vi.fn();
    const snapshot = vi.fn();
    instance.subscribeKey('text', text);
    instance.subscribeKey('other', other);
    instance.subscribe(snapshot);
    instance.setState('text', 'a');
    expect(instance.getState()).toEqual({ text: 'a' });
    expect([text, other, snapshot].map((listener) => listener.mock.calls.length)).toEqual([
      1, 0, 0,
    ]);
    expect(server.sent).toHaveLength(1);
  });

  test('R8: initialValue seeds an absent key; what the server sent wins', async () => {
    const element = {
      type: 'block',
      children: [
        { type: 'textinput', state: 'a', initialValue: 'seed' },
        { type: 'textinput', state: 'b', initialValue: 'seed' },
        { type: 'textinput', state: 'c', initialValue: 'seed' },
        { type: 'codeblock', state: 'code', content: 'let x' },
      ],
    };
    const { instance, server } = await mountReady({
      element,
      state: { b: 'server', c: null },
      props: {},
    });
    expect(instance.getState()).toEqual({ a: 'seed', b: 'server', c: null, code: 'let x' });
    instance.dispatch({ action: 'save', a: { $state: 'a' } });
    expect(server.last().request).toMatchObject({
      state: { a: 'seed' },
      action: { action: 'save', a: 'seed' },
    });
  });

  test('R10: a key typed during a request keeps the typed value', async () => {
    const { instance, server } = await mountReady();
    instance.setState('text', 'sent');
    instance.dispatch({ action: 'save' });
    instance.setState('text', 'typed meanwhile');
    await server.last().answer(inputs(['text', 'other'], { text: '', other: 'set by the action' }));
    expect(instance.getState()).toEqual({ text: 'typed meanwhile', other: 'set by the action' });
  });

  test('R10: what an action reset shows', async () => {
    const { instance, server } = await mountReady();
    instance.setState('text', 'sent');
    instance.dispatch({ action: 'save' });
    await server.last().answer(inputs(['text'], { text: '' }));
    expect(instance.getState()).toEqual({ text: '' });
  });

  test('R10: an absent key stays where an input is bound to it, else it goes', async () => {
    const { instance, server } = await mountReady(inputs(['text'], { text: 'a', token: 't' }));
    instance.dispatch({ action: 'save' });
    await server.last().answer(inputs(['text'], { saved: true }));
    expect(instance.getState()).toEqual({ text: 'a', saved: true });
  });

  test('R10: an array is one value, compared by value', async () => {
    const { instance, server } = await mountReady(inputs(['tags'], { tags: ['a'] }));
    instance.dispatch({ action: 'save' });
    instance.setState('tags', ['a']);
    await server.last().answer(inputs(['tags'], { tags: ['b'] }));
    expect(instance.getState()).toEqual({ tags: ['b'] });
  });

  test('R10: a missing state leaves the state as it is', async () => {
    const { instance, server } = await mountReady(inputs(['text'], { text: 'a', hidden: 1 }));
    instance.dispatch({ action: 'save' });
    await server.last().answer({ element: { type: 'block', children: [] }, props: {} });
    expect(instance.getState()).toEqual({ text: 'a', hidden: 1 });
    expect(instance.getSnapshot().issues.map((issue) => issue.severity)).toEqual(['warning']);
  });

  test('R10: the next request carries the merged state', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch({ action: 'one' });
    instance.setState('text', 'mine');
    instance.dispatch({ action: 'two' });
    await server.last().answer(inputs(['text'], { text: '', theirs: 1 }));
    expect(server.last().request).toMatchObject({
      action: { action: 'two' },
      state: { text: 'mine', theirs: 1 },
    });
  });

  test('R11: what did not change keeps its identity over an answer', async () => {
    const output = () => ({
      element: {
        type: 'block',
        children: [
          { type: 'card', title: 'A', children: [{ type: 'text', children: ['same'] }] },
          { type: 'text', children: [String(count++)] },
        ],
      },
      state: {},
      props: {},
    });
    let count = 0;
    const { instance, server } = await mountReady(output());
    const before = instance.getSnapshot().element;
    instance.dispatch({ action: 'again' });
    await server.last().answer(output());
    const after = instance.getSnapshot().element;
    expect(after).not.toBe(before);
    expect(after?.children[0]).toBe(before?.children[0]);
    expect(after?.children[1]).not.toBe(before?.children[1]);
  });
});

describe('requests', () => {
  test('R4: a first request has no state, the next has one', async () => {
    const { instance, server } = await mountReady(inputs([]));
    expect(server.sent[0]?.request).toEqual({ componentId: 'note', props: {}, context: editable });
    instance.dispatch({ action: 'a' });
    expect(server.last().request.state).toEqual({});
  });

  test('R13: an action is resolved when it is dispatched, and sent with props and context', async () => {
    const { instance, server } = await mountReady(inputs(['text'], {}, { id: 7 }), {
      props: { id: 7 },
    });
    instance.setState('text', 'hello');
    instance.dispatch({ action: 'save', text: { $state: 'text' } });
    instance.setState('text', 'later');
    expect(server.last().request).toEqual({
      componentId: 'note',
      props: { id: 7 },
      context: editable,
      state: { text: 'hello' },
      action: { action: 'save', text: 'hello' },
    });
  });

  test('R14: actions run one after another, and one that failed blocks none', async () => {
    const { instance, server } = await mountReady();
    for (const action of ['a', 'b', 'c']) {
      instance.dispatch({ action }, { source: action });
    }
    expect(server.sent).toHaveLength(2);
    expect([...instance.getSnapshot().busy]).toEqual(['a', 'b', 'c']);
    await server.last().fail(new RenderError('No.'));
    expect(server.last().request.action).toEqual({ action: 'b' });
    await server.last().answer(inputs([]));
    expect(server.last().request.action).toEqual({ action: 'c' });
    await server.last().answer(inputs([]));
    expect(instance.getSnapshot().busy.size).toBe(0);
  });

  test('R14: value changes coalesce, but not across another action', async () => {
    const { instance, server } = await mountReady();
    const change = (value: number) =>
      instance.dispatch({ action: 'change', value }, { source: 'select', kind: 'change' });
    change(1);
    change(2);
    change(3);
    instance.dispatch({ action: 'press' }, { source: 'button' });
    change(4);
    change(5);
    const actions: unknown[] = [];
    while (server.sent.length > actions.length + 1) {
      actions.push(server.last().request.action);
      await server.last().answer(inputs([]));
    }
    expect(actions).toEqual([
      { action: 'change', value: 1 },
      { action: 'change', value: 3 },
      { action: 'press' },
      { action: 'change', value: 5 },
    ]);
  });

  test('R14: a Retry takes the place of no newer change', async () => {
    const { instance, server } = await mountReady();
    const change = (value: number) =>
      instance.dispatch({ action: 'change', value }, { source: 'select', kind: 'change' });
    change(1);
    instance.dispatch({ action: 'press' }, { source: 'button' });
    change(2);
    await server.last().fail(new RenderError('No.'));
    instance.retry();
    await server.last().answer(inputs([]));
    expect(server.last().request.action).toEqual({ action: 'change', value: 2 });
    await server.last().answer(inputs([]));
    expect(server.last().request.action).toEqual({ action: 'change', value: 1 });
  });

  test('R16: a failure loses nothing, shows its message, and Retry sends the action again', async () => {
    const { instance, server } = await mountReady(inputs(['text'], { text: 'a' }));
    const { element, props } = instance.getSnapshot();
    const errors = record(instance, 'error');
    instance.dispatch({ action: 'save', text: { $state: 'text' } }, { source: 'save' });
    await server.last().fail(new RenderError('The title is too long.', { status: 400 }));
    expect(instance.getSnapshot()).toMatchObject({
      element,
      props,
      error: { message: 'The title is too long.', source: 'save' },
    });
    expect(errors).toHaveLength(1);
    instance.setState('text', 'b');
    instance.retry();
    expect(instance.getSnapshot().error).toBeUndefined();
    expect(server.last().request).toMatchObject({
      action: { action: 'save', text: 'a' },
      state: { text: 'b' },
    });
  });

  test('R16: a new dispatch from the same element replaces the error, another one leaves it', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch({ action: 'a' }, { source: 'a' });
    await server.last().fail(new RenderError('No.'));
    instance.dispatch({ action: 'b' }, { source: 'b' });
    expect(instance.getSnapshot().error?.message).toBe('No.');
    instance.dispatch({ action: 'a' }, { source: 'a' });
    expect(instance.getSnapshot().error).toBeUndefined();
  });

  test('R16: a first request that failed is sent again by Retry', async () => {
    const { instance, server } = mount();
    await server.last().fail(new RenderError('No.'));
    expect(instance.getSnapshot()).toMatchObject({ status: 'loading', error: { message: 'No.' } });
    instance.retry();
    await server.last().answer(inputs([]));
    expect(instance.getSnapshot()).toMatchObject({ status: 'ready', error: undefined });
  });

  test('R16: an answer that cannot be shown is an error, and the last element stays', async () => {
    const { instance, server } = await mountReady();
    const { element } = instance.getSnapshot();
    instance.dispatch({ action: 'a' });
    await server.last().answer('<html>');
    expect(instance.getSnapshot().element).toBe(element);
    expect(instance.getSnapshot().error?.message).toMatch(/cannot be shown/);
  });

  test('R16: after the end nothing happens any more', async () => {
    const { instance, server } = await mountReady();
    const outputs = record(instance, 'output');
    instance.dispatch({ action: 'a' });
    instance.destroy();
    await server.last().answer(inputs(['text'], { text: 'late' }));
    instance.setState('text', 'x');
    instance.dispatch({ action: 'b' });
    expect(outputs).toEqual([]);
    expect(server.sent).toHaveLength(2);
    expect(instance.getState()).toEqual({});
  });

  test('R16: after the end there is no Retry', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch({ action: 'a' });
    await server.last().fail(new RenderError('No.'));
    instance.destroy();
    instance.retry();
    expect(server.sent).toHaveLength(2);
  });

  test('R16: after the end there is no Retry of a modal that did not open, either', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch(openModal);
    await server.last().fail(new RenderError('No.'));
    instance.destroy();
    instance.retry();
    expect(server.sent).toHaveLength(2);
  });

  test('R16: what another answer has mended is not sent again', async () => {
    const { instance, server } = mount();
    await server.last().fail(new RenderError('No.'));
    instance.dispatch({ action: 'a' });
    await server.last().answer(inputs([]));
    expect(instance.getSnapshot().error).toBeUndefined();
    instance.retry();
    expect(server.sent).toHaveLength(2);
  });

  test('R16: a render function that gives up by itself has failed', async () => {
    const { instance, server } = mount();
    const error = new Error('Too slow for us.');
    error.name = 'AbortError';
    await server.last().fail(error);
    expect(instance.getSnapshot().error?.message).toBe('Too slow for us.');
  });

  test('R16: abort ends what runs and drops what waits; a late answer changes nothing', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch({ action: 'runs' }, { source: 'runs' });
    instance.dispatch({ action: 'waits' }, { source: 'waits' });
    const runs = server.last();
    instance.abort();
    expect(runs.options.signal?.aborted).toBe(true);
    expect(instance.getSnapshot().busy.size).toBe(0);
    await runs.answer(inputs([], { late: true }));
    expect(instance.getState()).toEqual({});
    expect(instance.getSnapshot().error).toBeUndefined();
    expect(server.sent).toHaveLength(2);
  });

  test('R16: an action that is under way at the end arrives', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch({ action: 'a' });
    instance.destroy();
    expect(server.last().options.signal?.aborted).toBe(false);
  });

  test('R16: the end aborts a read', () => {
    const { instance, server } = mount();
    instance.destroy();
    expect(server.last().options.signal?.aborted).toBe(true);
  });

  test('an initial output saves the first request', async () => {
    const { instance, server } = mount({ initialOutput: inputs(['text'], { text: 'a' }) });
    await settle();
    expect(server.sent).toEqual([]);
    expect(instance.getSnapshot().status).toBe('ready');
    expect(instance.getState()).toEqual({ text: 'a' });
  });
});

describe('an initial output', () => {
  test('R21: that completes is told once somebody can hear it', () => {
    const server = scriptRender();
    const instance = createInstance({
      componentId: 'note',
      context: editable,
      render: server.render,
      initialOutput: { type: 'complete', returnValue: { a: 1 } },
    });
    const completes = record(instance, 'complete');
    instance.start();
    expect(completes).toEqual([{ returnValue: { a: 1 } }]);
    expect(instance.getSnapshot()).toMatchObject({ status: 'completed', element: undefined });
    expect(server.sent).toEqual([]);
  });

  test('R10a: whose props differ from the given ones is reported at the start', () => {
    const server = scriptRender();
    const instance = createInstance({
      componentId: 'note',
      context: editable,
      render: server.render,
      initialOutput: inputs([], {}, { a: 1 }),
    });
    const changes = record(instance, 'propsChange');
    instance.start();
    expect(changes).toEqual([{ props: { a: 1 } }]);
  });

  test('R16: that cannot be shown is an error, and Retry asks for another one', async () => {
    const { instance, server } = mount({ initialOutput: '<html>' });
    expect(instance.getSnapshot().error?.message).toMatch(/cannot be shown/);
    expect(server.sent).toEqual([]);
    instance.retry();
    await server.last().answer(inputs([]));
    expect(instance.getSnapshot()).toMatchObject({ status: 'ready', error: undefined });
  });
});

describe('edits', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const edit = { action: 'draw', code: { $state: 'code' } };
  const editor = { source: 'codeblock:code', kind: 'edit' } as const;

  test('R14: an edit goes out 400 ms after the last one, with the value of that moment', async () => {
    const { instance, server } = await mountReady();
    for (const code of ['a', 'ab', 'abc']) {
      instance.setState('code', code);
      instance.dispatch(edit, editor);
      vi.advanceTimersByTime(399);
    }
    expect(server.sent).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(server.last().request.action).toEqual({ action: 'draw', code: 'abc' });
  });

  test('R14: a press never overtakes the edit that it follows', async () => {
    const { instance, server } = await mountReady();
    instance.setState('code', 'a');
    instance.dispatch(edit, editor);
    instance.dispatch({ action: 'save' });
    expect(server.last().request.action).toMatchObject({ action: 'draw' });
    await server.last().answer(inputs([]));
    expect(server.last().request.action).toEqual({ action: 'save' });
  });

  test('R14: flush sends a waiting edit at once', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch(edit, editor);
    instance.flush();
    expect(server.sent).toHaveLength(2);
    vi.advanceTimersByTime(1000);
    expect(server.sent).toHaveLength(2);
  });

  test('R14, R16: edits that wait at the end leave by keepalive, in order, the newest of each', async () => {
    const { instance, server } = await mountReady();
    const write = (code: string, source: string) => {
      instance.setState(source, code);
      const action = { action: 'draw', code: { $state: source } };
      instance.dispatch(action, { source, kind: 'edit' });
    };
    instance.dispatch({ action: 'slow' });
    write('a, queued', 'a');
    instance.flush();
    write('b, replaced', 'b');
    instance.flush();
    write('b, pending', 'b');
    write('c, pending', 'c');
    instance.destroy();
    const left = server.sent.slice(2);
    expect(left.map(({ request }) => request.action?.['code' as never])).toEqual([
      'a, queued',
      'b, pending',
      'c, pending',
    ]);
    expect(left.every(({ options }) => options.keepalive)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('R14, R22: an edit of the props that waits at the end is reported before it', async () => {
    const { instance } = await mountReady();
    const changes = record(instance, 'propsChange');
    instance.setState('code', 'a');
    const props = { code: { $state: 'code' } };
    instance.dispatch({ action: '@editor.node.updateProps', props }, editor);
    instance.destroy();
    expect(changes).toEqual([{ props: { code: 'a' } }]);
  });

  test('R14, R16: an edit is on its way at the end, and is not aborted', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch(edit, editor);
    instance.flush();
    instance.destroy();
    expect(server.last().options.signal?.aborted).toBe(false);
  });
});

describe('what the host app does wrong', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('R16: a listener that throws is no failure of the integration', async () => {
    const { instance, server } = await mountReady(inputs([], {}, { a: 1 }));
    const changes: unknown[] = [];
    instance.on('propsChange', () => {
      throw new Error('The host app has a bug.');
    });
    instance.on('propsChange', (change) => changes.push(change));
    instance.dispatch({ action: '@editor.node.updateProps', props: { b: 2 } });
    await server.last().answer(inputs([], {}, { a: 1, b: 2 }));
    expect(changes).toHaveLength(1);
    expect(instance.getSnapshot().error).toBeUndefined();
    expect(() => vi.runAllTimers()).toThrow('The host app has a bug.');
  });

  test('R16: a render function that throws at once does not stop the end', async () => {
    const { instance } = mount({
      initialOutput: inputs([]),
      render: () => {
        throw new Error('The host app has a bug.');
      },
    });
    await settle();
    instance.dispatch({ action: 'draw' }, { source: 'code', kind: 'edit' });
    instance.destroy();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('URLs', () => {
  test('R17: a checked URL is opened at once, another never', async () => {
    const openUrl = vi.fn<(url: string) => void>();
    const { instance, server } = await mountReady(inputs([]), { openUrl });
    const warnings = record(instance, 'warning');
    instance.dispatch({ action: '@ui.url.open', url: 'https://example.com' });
    instance.dispatch({ action: '@ui.url.open', url: 'javascript:alert(1)' });
    instance.dispatch({ action: '@ui.url.open' });
    expect(openUrl.mock.calls).toEqual([['https://example.com/']]);
    expect(warnings).toHaveLength(2);
    expect(server.sent).toHaveLength(1);
  });
});

describe('modals', () => {
  test('R18: a modal is a new instance, whose first request carries the action', async () => {
    const { instance, server } = await mountReady(inputs(['text']));
    instance.dispatch(
      { ...openModal, props: { text: { $state: 'text' } } as never },
      { source: 'o' },
    );
    expect(server.last().request).toEqual({
      componentId: 'dialog',
      props: {},
      context: editable,
      action: { action: '@ui.modal.open', componentId: 'dialog', props: {} },
    });
    expect([...instance.getSnapshot().busy]).toEqual(['o']);
    expect(instance.getSnapshot().modal).toBeUndefined();
    await server.last().answer(modal());
    expect(instance.getSnapshot().busy.size).toBe(0);
    expect(instance.getSnapshot().modal?.componentId).toBe('dialog');
  });

  test('R14: a second open while one is loading is ignored, and an open blocks no queue', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch(openModal);
    instance.dispatch(openModal);
    instance.dispatch({ action: 'a' });
    expect(server.sent.map(({ request }) => request.componentId)).toEqual([
      'note',
      'dialog',
      'note',
    ]);
  });

  test('R18: a failure on opening shows at the opener, with Retry', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch(openModal, { source: 'o' });
    await server.last().fail(new RenderError('No.'));
    expect(instance.getSnapshot()).toMatchObject({ error: { message: 'No.', source: 'o' } });
    expect(instance.getSnapshot().busy.size).toBe(0);
    instance.retry();
    await server.last().answer(modal());
    expect(instance.getSnapshot().modal).toBeDefined();
  });

  test('R19: closing resolves against the modal, and dispatches all of it on the opener', async () => {
    const { instance, server, opened } = await mountModal(modal(undefined, { note: 'from above' }));
    opened.dispatch({
      action: '@ui.modal.close',
      returnValue: { note: { $state: 'note' } },
      extra: { $state: 'note' },
    });
    expect(instance.getSnapshot().modal).toBeUndefined();
    expect(server.last().request).toMatchObject({
      componentId: 'note',
      action: {
        action: '@ui.modal.close',
        returnValue: { note: 'from above' },
        extra: 'from above',
      },
    });
  });

  test('R19: at the root, closing does nothing but a warning', async () => {
    const { instance, server } = await mountReady();
    const warnings = record(instance, 'warning');
    instance.dispatch({ action: '@ui.modal.close', returnValue: {} });
    expect(warnings).toHaveLength(1);
    expect(server.sent).toHaveLength(1);
  });

  test('R19: closing a modal closes those above it', async () => {
    const { instance, server, opened } = await mountModal();
    opened.dispatch(openModal);
    await server.last().answer(modal());
    const top = opened.getSnapshot().modal;
    opened.dispatch({ action: '@ui.modal.close', returnValue: {} });
    top?.setState('late', 1);
    expect(instance.getSnapshot().modal).toBeUndefined();
    expect(top?.getState()).toEqual({});
  });

  test('R19: each modal that goes is told, the uppermost first, and goes once', async () => {
    const { instance, server, opened } = await mountModal(modal({ a: 1 }));
    opened.dispatch(openModal);
    await server.last().answer(modal({ b: 1 }));
    const top = opened.getSnapshot().modal;
    const modals = record(instance, 'modal');
    opened.dismiss();
    opened.dismiss();
    top?.dismiss();
    opened.dispatch({ action: '@ui.modal.close' });
    expect(modals).toEqual([
      { instance: top, change: 'close' },
      { instance: opened, change: 'close' },
    ]);
    expect(server.sent).toHaveLength(4);
  });

  test('R19: the end of the root is told as the close of every modal', async () => {
    const { instance, server, opened } = await mountModal();
    opened.dispatch(openModal);
    await server.last().answer(modal());
    const top = opened.getSnapshot().modal;
    const modals = record(instance, 'modal');
    instance.destroy();
    expect(modals).toEqual([
      { instance: top, change: 'close' },
      { instance: opened, change: 'close' },
    ]);
    expect(instance.getSnapshot().modal).toBeUndefined();
  });

  test('R20: destroying a modal takes it away, and leaves the listeners of its opener', async () => {
    const { instance, opened } = await mountModal();
    const modals = record(instance, 'modal');
    opened.destroy();
    expect(instance.getSnapshot().modal).toBeUndefined();
    expect(modals).toEqual([{ instance: opened, change: 'close' }]);
  });

  test('R19a: an answer that comes after the close changes nothing, `complete` included', async () => {
    const { instance, server, opened } = await mountModal();
    opened.dispatch({ action: 'slow' });
    const slow = server.last();
    opened.dismiss();
    expect(slow.options.signal?.aborted).toBe(true);
    await slow.answer({ type: 'complete', returnValue: { late: true } });
    expect(server.sent).toHaveLength(3);
    expect(instance.getSnapshot().error).toBeUndefined();
  });

  test('R19a: an edit leaves although a button closes the modal, and is not aborted', async () => {
    const { server, opened } = await mountModal();
    opened.dispatch({ action: 'draw' }, { source: 'code', kind: 'edit' });
    opened.dispatch({ action: '@ui.modal.close', returnValue: {} });
    const [edit, close] = server.sent.slice(2);
    expect(edit?.request).toMatchObject({ componentId: 'dialog', action: { action: 'draw' } });
    expect(edit?.options).toMatchObject({ keepalive: true });
    expect(edit?.options.signal?.aborted ?? false).toBe(false);
    expect(close?.request).toMatchObject({ componentId: 'note' });
  });

  test('R14, R19: what a modal returns does not overtake an edit of the opener', async () => {
    const { instance, server, opened } = await mountModal();
    instance.dispatch({ action: 'draw' }, { source: 'code', kind: 'edit' });
    opened.dispatch({ action: '@ui.modal.close', returnValue: {} });
    expect(server.last().request.action).toEqual({ action: 'draw' });
    await server.last().answer(inputs([]));
    expect(server.last().request.action).toMatchObject({ action: '@ui.modal.close' });
  });

  test('R19a: an edit that is on its way when the modal closes arrives', async () => {
    const { server, opened } = await mountModal();
    opened.dispatch({ action: 'draw' }, { source: 'code', kind: 'edit' });
    opened.flush();
    const edit = server.last();
    expect(edit.options.keepalive).toBe(true);
    opened.dismiss();
    expect(edit.options.signal?.aborted).toBe(false);
    await edit.answer(modal());
  });

  test('R20: dismissing without a return value is local', async () => {
    const { instance, server, opened } = await mountModal();
    opened.dismiss();
    expect(instance.getSnapshot().modal).toBeUndefined();
    expect(server.sent).toHaveLength(2);
  });

  test("R20: dismissing is a close with the element's return value, resolved", async () => {
    const { server, opened } = await mountModal(
      modal({ note: { $state: 'note' } as never }, { note: 'kept' }),
    );
    opened.dismiss();
    expect(server.last().request.action).toEqual({
      action: '@ui.modal.close',
      returnValue: { note: 'kept' },
    });
  });

  test('R21: a modal that completes closes with its return value', async () => {
    const { instance, server, opened } = await mountModal();
    opened.dispatch({ action: 'finish' });
    await server.last().answer({ type: 'complete', returnValue: { done: true } });
    expect(instance.getSnapshot().modal).toBeUndefined();
    expect(server.last().request).toMatchObject({
      componentId: 'note',
      action: { action: '@ui.modal.close', returnValue: { done: true } },
    });
  });

  test('R21: a modal that completes without a value tells the opener nothing', async () => {
    const { instance, server, opened } = await mountModal();
    opened.dispatch({ action: 'finish' });
    await server.last().answer({ type: 'complete' });
    expect(instance.getSnapshot().modal).toBeUndefined();
    expect(server.sent).toHaveLength(3);
  });

  test('R21: a first answer that completes never shows the modal', async () => {
    const { instance, server } = await mountReady();
    const modals = record(instance, 'modal');
    instance.dispatch(openModal, { source: 'o' });
    await server.last().answer({ type: 'complete', returnValue: { a: 1 } });
    expect(modals).toEqual([]);
    expect(instance.getSnapshot().modal).toBeUndefined();
    expect(server.last().request.action).toMatchObject({ returnValue: { a: 1 } });
  });

  test('R21: a root that completes keeps its last element and tells the host app', async () => {
    const { instance, server } = await mountReady();
    const { element } = instance.getSnapshot();
    const completes = record(instance, 'complete');
    instance.dispatch({ action: 'finish' });
    await server.last().answer({ type: 'complete', returnValue: { a: 1 } });
    expect(instance.getSnapshot()).toMatchObject({ status: 'completed', element });
    expect(completes).toEqual([{ returnValue: { a: 1 } }]);
  });

  test('R21: a first output that completes draws nothing', async () => {
    const { instance } = await mountReady({ type: 'complete' });
    expect(instance.getSnapshot()).toMatchObject({ status: 'completed', element: undefined });
  });
});

describe('props', () => {
  const updateProps = (props: PlainObject) =>
    ({ action: '@editor.node.updateProps', props }) as const;

  test('R22: updateProps merges at once, reports, and goes to the component', async () => {
    const { instance, server } = await mountReady(inputs([], {}, { a: 1 }), { props: { a: 1 } });
    const changes = record(instance, 'propsChange');
    instance.dispatch(updateProps({ b: 2 }));
    expect(instance.getSnapshot().props).toEqual({ a: 1, b: 2 });
    expect(changes).toEqual([{ props: { a: 1, b: 2 } }]);
    expect(server.last().request).toMatchObject({
      props: { a: 1, b: 2 },
      action: { props: { b: 2 } },
    });
  });

  test("R22: from a modal it merges into the root's props and goes to the modal's component", async () => {
    const { instance, server, opened } = await mountModal();
    const changes = record(instance, 'propsChange');
    opened.dispatch(updateProps({ b: 2 }));
    expect(instance.getSnapshot().props).toEqual({ b: 2 });
    expect(opened.getSnapshot().props).toEqual({});
    expect(changes).toHaveLength(1);
    expect(server.last().request.componentId).toBe('dialog');
  });

  test('R22: where the context is not editable nothing is reported, and the merge holds', async () => {
    const { instance } = await mountReady(inputs([]), { context: readOnly });
    const changes = record(instance, 'propsChange');
    instance.dispatch(updateProps({ b: 2 }));
    expect(instance.getSnapshot().props).toEqual({ b: 2 });
    expect(changes).toEqual([]);
  });

  test('R10a: props merge per key; an absent key is gone; a report comes once', async () => {
    const { instance, server } = await mountReady(inputs([], {}, { a: 1, old: 1 }), {
      props: { a: 1, old: 1 },
    });
    const changes = record(instance, 'propsChange');
    instance.dispatch({ action: 'save' });
    instance.update({ props: { a: 2, old: 1 } });
    await server.last().answer(inputs([], {}, { a: 9, fresh: 1 }));
    expect(instance.getSnapshot().props).toEqual({ a: 2, fresh: 1 });
    expect(changes).toEqual([{ props: { a: 2, fresh: 1 } }]);
    await server.last().answer(inputs([], {}, { a: 2, fresh: 1 }));
    expect(changes).toHaveLength(1);
  });

  test('R23: an unfurl is the first action, and the props in its output are reported', async () => {
    const { instance, server } = mount({
      initialAction: { action: '@link.unfurl', url: 'https://a.b' },
    });
    const changes = record(instance, 'propsChange');
    expect(server.last().request).toMatchObject({ action: { url: 'https://a.b' } });
    await server.last().answer(inputs([], {}, { url: 'https://a.b' }));
    expect(changes).toEqual([{ props: { url: 'https://a.b' } }]);
  });
});

describe('context', () => {
  const dark: RenderContext = { ...editable, theme: 'dark' };

  test('R35: a changed context re-renders with the state and without an action', async () => {
    const { instance, server } = await mountReady(inputs(['text'], { text: 'a' }));
    instance.update({ context: { ...editable } });
    expect(server.sent).toHaveLength(1);
    instance.update({ context: dark });
    expect(server.last().request).toEqual({
      componentId: 'note',
      props: {},
      context: dark,
      state: { text: 'a' },
    });
  });

  test('R35: waiting re-renders coalesce, in the queue', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch({ action: 'a' });
    instance.update({ context: dark });
    instance.update({ context: readOnly });
    await server.last().answer(inputs([]));
    expect(server.sent).toHaveLength(3);
    expect(server.last().request.context).toEqual(readOnly);
    await server.last().answer(inputs([]));
    expect(server.sent).toHaveLength(3);
  });

  test('R35: before the first answer it replaces the first request', async () => {
    const { instance, server } = mount({ initialAction: { action: '@link.unfurl', url: 'u' } });
    instance.update({ context: dark });
    expect(server.sent[0]?.options.signal?.aborted).toBe(true);
    expect(server.sent).toHaveLength(2);
    expect(server.last().request).toMatchObject({ context: dark, action: { url: 'u' } });
    await server.last().answer(inputs([]));
    expect(instance.getSnapshot()).toMatchObject({ status: 'ready', error: undefined });
  });

  test('R14, R35: before the first answer it replaces nothing but the first request', async () => {
    const { instance, server } = mount();
    instance.dispatch({ action: 'waits' });
    instance.update({ context: dark });
    await server.last().answer(inputs([]));
    expect(server.sent).toHaveLength(3);
    expect(server.last().request).toMatchObject({ context: dark, action: { action: 'waits' } });
  });

  test('R14, R35: before the first answer an action under way is not aborted', async () => {
    const { instance, server } = mount();
    await server.last().fail(new RenderError('No.'));
    instance.dispatch({ action: 'runs' });
    const runs = server.last();
    instance.update({ context: dark });
    expect(runs.options.signal?.aborted).toBe(false);
    await runs.answer(inputs(['text'], { text: 'a' }));
    expect(instance.getState()).toEqual({ text: 'a' });
    expect(server.last().request).toMatchObject({ context: dark, state: { text: 'a' } });
  });

  test('R35: a modal re-renders, too', async () => {
    const { instance, server } = await mountModal();
    instance.update({ context: dark });
    const contexts = server.sent
      .slice(2)
      .map(({ request }) => [request.componentId, request.context]);
    expect(contexts).toEqual([
      ['note', dark],
      ['dialog', dark],
    ]);
  });
});

describe('restore', () => {
  /** What an inspector keeps of a moment. */
  function keep(instance: Instance) {
    const moment = { snapshot: instance.getSnapshot(), state: instance.getState() };
    return () => instance.restore(moment.snapshot, moment.state);
  }

  test('puts back tree, props and state, and asks nothing', async () => {
    const { instance, server } = await mountReady(inputs(['text'], { text: 'a' }, { id: 1 }));
    const { element } = instance.getSnapshot();
    const restore = keep(instance);
    const changes = record(instance, 'propsChange');
    instance.setState('text', 'b');
    instance.dispatch({ action: 'a' });
    await server.last().answer(inputs(['other'], { other: 'c' }, { id: 2 }));
    const text = vi.fn();
    instance.subscribeKey('text', text);
    restore();
    expect(instance.getSnapshot()).toMatchObject({ status: 'ready', props: { id: 1 } });
    expect(instance.getSnapshot().element).toBe(element);
    expect(instance.getState()).toEqual({ text: 'a' });
    expect(text).toHaveBeenCalledOnce();
    expect(changes).toEqual([{ props: { id: 2 } }, { props: { id: 1 } }]);
    expect(server.sent).toHaveLength(2);
    instance.dispatch({ action: 'next' });
    expect(server.last().request).toMatchObject({ props: { id: 1 }, state: { text: 'a' } });
  });

  test('R10: after it, an absent key stays where an input of the tree put back is bound to it', async () => {
    const { instance, server } = await mountReady(inputs(['text'], { text: 'a' }));
    const restore = keep(instance);
    instance.dispatch({ action: 'a' });
    await server.last().answer(inputs(['other'], {}));
    restore();
    instance.dispatch({ action: 'b' });
    await server.last().answer(inputs([], {}));
    expect(instance.getState()).toEqual({ text: 'a' });
  });

  test('drops what waits, aborts what runs, and takes no late answer over', async () => {
    const { instance, server } = await mountReady(inputs(['text'], { text: 'a' }));
    const restore = keep(instance);
    instance.dispatch({ action: 'slow' }, { source: 'slow' });
    instance.dispatch({ action: 'waiting' }, { source: 'waiting' });
    const slow = server.last();
    restore();
    expect(slow.options.signal?.aborted).toBe(true);
    await slow.answer(inputs([], { late: true }));
    expect(instance.getState()).toEqual({ text: 'a' });
    expect(instance.getSnapshot().busy.size).toBe(0);
    expect(instance.getSnapshot().error).toBeUndefined();
    expect(server.sent).toHaveLength(2);
  });

  test('R14: an edit leaves first, and its answer is ignored', async () => {
    const { instance, server } = await mountReady(inputs(['code'], { code: 'a' }));
    const restore = keep(instance);
    instance.setState('code', 'b');
    instance.dispatch(
      { action: 'draw', code: { $state: 'code' } },
      { source: 'code', kind: 'edit' },
    );
    restore();
    const edit = server.last();
    expect(edit.request.action).toEqual({ action: 'draw', code: 'b' });
    expect(edit.options.signal?.aborted).toBe(false);
    await edit.answer(inputs([], { code: 'c' }));
    expect(instance.getState()).toEqual({ code: 'a' });
  });

  test('R16: an error goes, and with it its Retry', async () => {
    const { instance, server } = await mountReady();
    instance.dispatch({ action: 'a' });
    await server.last().fail(new RenderError('No.'));
    keep(instance)();
    expect(instance.getSnapshot().error).toBeUndefined();
    instance.retry();
    expect(server.sent).toHaveLength(2);
  });

  test('R35: the context stays that of the host app', async () => {
    const { instance } = await mountReady();
    const restore = keep(instance);
    instance.update({ context: readOnly });
    restore();
    expect(instance.getSnapshot().context).toBe(readOnly);
  });

  test('to before the first answer asks again', async () => {
    const { instance, server } = mount();
    const restore = keep(instance);
    await server.last().answer(inputs(['text'], { text: 'a' }));
    restore();
    expect(instance.getSnapshot()).toMatchObject({ status: 'loading', element: undefined });
    expect(server.sent).toHaveLength(2);
    expect(server.last().request).toEqual(server.sent[0]?.request);
  });

  test('R18: a modal that was not open goes, and nobody is told what it returns', async () => {
    const { instance, server } = await mountReady();
    const restore = keep(instance);
    instance.dispatch(openModal);
    await server.last().answer(modal({ a: 1 }));
    const modals = record(instance, 'modal');
    restore();
    expect(instance.getSnapshot().modal).toBeUndefined();
    expect(modals.map(({ change }) => change)).toEqual(['close']);
    expect(server.sent).toHaveLength(2);
  });

  test('R18: a modal that is loading goes, too', async () => {
    const { instance, server } = await mountReady();
    const restore = keep(instance);
    instance.dispatch(openModal, { source: 'o' });
    restore();
    expect(server.last().options.signal?.aborted).toBe(true);
    expect(instance.getSnapshot().busy.size).toBe(0);
  });

  test('R18: a modal that is still open stays, with what was typed into it', async () => {
    const { instance, opened } = await mountModal();
    const restore = keep(instance);
    opened.setState('note', 'typed');
    restore();
    expect(instance.getSnapshot().modal).toBe(opened);
    expect(opened.getState()).toEqual({ note: 'typed' });
  });

  test('R18, R19: a modal that has closed opens anew as it last was, and closes as ever', async () => {
    const { instance, server, opened } = await mountModal(modal(undefined, { note: 'a' }));
    const restore = keep(instance);
    opened.setState('note', 'b');
    opened.dismiss();
    restore();
    const again = instance.getSnapshot().modal;
    expect(again).not.toBe(opened);
    expect(again?.getSnapshot().element).toBe(opened.getSnapshot().element);
    expect(again?.getState()).toEqual({ note: 'b' });
    expect(server.sent).toHaveLength(2);
    again?.dispatch({ action: '@ui.modal.close', note: { $state: 'note' } });
    expect(server.last().request).toMatchObject({ componentId: 'note', action: { note: 'b' } });
    expect([...instance.getSnapshot().busy]).toEqual(['opener']);
  });

  test('after the end does nothing', async () => {
    const { instance, server } = await mountReady();
    const restore = keep(instance);
    instance.setState('text', 'a');
    instance.destroy();
    restore();
    expect(instance.getState()).toEqual({ text: 'a' });
    expect(server.sent).toHaveLength(1);
  });
});
