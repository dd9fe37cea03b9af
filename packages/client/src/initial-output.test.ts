import { describe, expect, test } from 'vitest';

import { editable, inputs } from '../test/outputs.ts';
import { scriptRender, settle } from '../test/scripted-render.ts';
import { createInstance } from './create-instance.ts';
import { RenderError } from './errors.ts';
import { renderToInitialOutput } from './initial-output.ts';

const component = { componentId: 'note', props: { id: 7 }, context: editable };

describe('a first output from a server', () => {
  test('R4: is asked for as a first one, and saves the page its request', async () => {
    const server = scriptRender();
    const asked = renderToInitialOutput({ ...component, render: server.render });
    expect(server.last().request).toEqual(component);
    await server.last().answer(inputs(['text'], { text: 'a' }, { id: 7 }));
    const page = scriptRender();
    const instance = createInstance({
      ...component,
      render: page.render,
      initialOutput: JSON.parse(JSON.stringify(await asked)),
    });
    instance.start();
    await settle();
    expect(page.sent).toEqual([]);
    expect(instance.getSnapshot()).toMatchObject({ status: 'ready', props: { id: 7 } });
    expect(instance.getState()).toEqual({ text: 'a' });
    instance.dispatch({ action: 'save' });
    expect(page.last().request.state).toEqual({ text: 'a' });
  });

  test('R23: carries the initial action', () => {
    const server = scriptRender();
    const initialAction = { action: '@link.unfurl', url: 'https://a.b' } as const;
    void renderToInitialOutput({ ...component, render: server.render, initialAction });
    expect(server.last().request.action).toEqual(initialAction);
  });

  test('R5: keeps what the page will want to report', async () => {
    const server = scriptRender();
    const asked = renderToInitialOutput({ ...component, render: server.render });
    await server.last().answer({ element: { type: 'block' }, props: {}, state: {} });
    const initialOutput = await asked;
    const instance = createInstance({ ...component, render: server.render, initialOutput });
    expect(instance.getSnapshot().issues).toHaveLength(1);
  });

  test('R5: is read once, unless other limits are in force', async () => {
    const server = scriptRender();
    const asked = renderToInitialOutput({ ...component, render: server.render });
    const answer = inputs(['text'], { text: 'a' }, {});
    let reads = 0;
    const { element } = answer;
    Object.defineProperty(answer, 'element', {
      enumerable: true,
      get: () => {
        reads += 1;
        return element;
      },
    });
    await server.last().answer(answer);
    const options = { ...component, render: server.render, initialOutput: await asked };
    const { status } = createInstance(options).getSnapshot();
    expect([status, reads]).toEqual(['ready', 1]);
    const limits = { nodes: 1 };
    expect(createInstance({ ...options, limits }).getSnapshot().status).toBe('loading');
  });

  test('R16: an answer that cannot be shown is an error with its request', async () => {
    const server = scriptRender();
    const asked = renderToInitialOutput({ ...component, render: server.render });
    void server.last().answer('<html>');
    const error: unknown = await asked.catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(RenderError);
    expect(error).toMatchObject({ code: 'not_readable', request: component });
  });

  test('R16: an error of the render function is as it is, or in ours', async () => {
    const server = scriptRender();
    const own = new RenderError('No.', { status: 403 });
    const first = renderToInitialOutput({ ...component, render: server.render });
    void server.last().fail(own);
    await expect(first).rejects.toBe(own);
    const cause = new TypeError('Not reached.');
    const render = () => {
      throw cause;
    };
    const second: unknown = await renderToInitialOutput({ ...component, render }).catch(
      (error: unknown) => error,
    );
    expect(second).toBeInstanceOf(RenderError);
    expect(second).toMatchObject({ message: 'Not reached.', cause, request: component });
  });

  test('R16: can be aborted', async () => {
    const server = scriptRender();
    const controller = new AbortController();
    const { signal } = controller;
    const asked = renderToInitialOutput({ ...component, render: server.render, signal });
    controller.abort();
    await expect(asked).rejects.toThrow(RenderError);
  });
});
