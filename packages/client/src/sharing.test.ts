import { beforeEach, describe, expect, test, vi } from 'vitest';

import { editable, inputs } from '../test/outputs.ts';
import { scriptRender } from '../test/scripted-render.ts';

/** An instance with a first tree, in a program that has loaded nothing yet. */
async function mountFresh(load: () => Promise<object>) {
  vi.doMock('@contentkit/schema/share', load);
  const { createInstance } = await import('./create-instance.ts');
  const server = scriptRender();
  const instance = createInstance({
    componentId: 'note',
    context: editable,
    render: server.render,
    initialOutput: inputs(['text', 'other']),
  });
  instance.start();
  return { instance, server };
}

const share = () => vi.importActual<object>('@contentkit/schema/share');

describe('R11: what trees share loads with the second question', () => {
  beforeEach(() => {
    vi.resetModules();
  });

  test('an answer that is there earlier waits for it, and what was typed meanwhile stays', async () => {
    let arrive: () => void = () => {};
    const part = new Promise<object>((resolve) => {
      arrive = () => resolve(share());
    });
    const { instance, server } = await mountFresh(() => part);
    const { element } = instance.getSnapshot();
    instance.dispatch({ action: 'save' }, { source: 'button' });
    instance.setState('text', 'before');
    await server.last().answer(inputs(['text', 'other'], { other: 'saved' }));
    expect(instance.getSnapshot().busy).toEqual(new Set(['button']));
    instance.setState('text', 'after');
    arrive();
    await vi.waitFor(() => expect(instance.getSnapshot().busy.size).toBe(0));
    expect(instance.getState()).toEqual({ text: 'after', other: 'saved' });
    expect(instance.getSnapshot().element).toBe(element);
  });

  test('R19a: an answer that waits for it is dropped where it is aborted', async () => {
    let arrive: () => void = () => {};
    const part = new Promise<object>((resolve) => {
      arrive = () => resolve(share());
    });
    const { instance, server } = await mountFresh(() => part);
    instance.dispatch({ action: 'save' }, { source: 'button' });
    await server.last().answer(inputs(['text', 'other'], { other: 'saved' }));
    instance.abort();
    arrive();
    const { preloadSharing } = await import('./sharing.ts');
    await preloadSharing();
    expect(instance.getState()).toEqual({});
  });

  test('where it cannot be loaded, the answer is taken over all the same', async () => {
    const { instance, server } = await mountFresh(() => Promise.reject(new Error('It is gone.')));
    const { element } = instance.getSnapshot();
    instance.dispatch({ action: 'save' }, { source: 'button' });
    await server.last().answer(inputs(['text', 'other'], { other: 'saved' }));
    await vi.waitFor(() => expect(instance.getSnapshot().busy.size).toBe(0));
    expect(instance.getState()).toEqual({ other: 'saved' });
    expect(instance.getSnapshot().element).toEqual(element);
    expect(instance.getSnapshot().error).toBeUndefined();
  });
});
