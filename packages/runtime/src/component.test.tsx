/** @jsxImportSource @contentkit/runtime */
import type { PlainObject, RenderContext } from '@contentkit/schema';
import { describe, expect, it, vi } from 'vitest';

import {
  createComponent,
  createContext,
  type ComponentDefinition,
  type JsxElement,
} from './index.ts';

const documentContext: RenderContext = {
  type: 'document',
  spaceId: 'space',
  editable: true,
  theme: 'light',
};

const runtimeContext = createContext(
  {
    apiEndpoint: 'https://api.example.com',
    apiTokens: { integration: 'token' },
    integration: {
      name: 'note',
      version: 1,
      title: 'Note',
      urls: {
        location: 'https://api.example.com/v1/integrations/note',
        app: 'https://app.example.com/note',
        assets: 'https://api.example.com/assets',
        publicEndpoint: 'https://api.example.com/note',
        publicContentEndpoint: 'https://content.example.com/note',
      },
    },
    secrets: {},
    signingSecrets: { integration: 'secret' },
  },
  () => undefined,
);

async function render(
  component: ComponentDefinition,
  event: { props?: PlainObject; state?: PlainObject; action?: { action: string } } = {},
): Promise<{ output: unknown; cacheControl: string | null }> {
  const response = await component.render(
    {
      eventId: 'event',
      type: 'ui_render',
      installationId: 'installation',
      componentId: component.componentId,
      props: {},
      context: documentContext,
      ...event,
    },
    runtimeContext,
  );
  return {
    output: await response.json(),
    cacheControl: response.headers.get('cache-control'),
  };
}

type NoteState = { name?: string; only?: string };

type NoteAction = { action: 'rename' } | { action: 'nothing' } | { action: 'replace' };

const note = createComponent<{ name?: string; colour?: string }, NoteState, NoteAction>({
  componentId: 'note',
  initialState: (props) => ({ name: props.name ?? 'nobody' }),
  async action(element, action) {
    switch (action.action) {
      case 'rename':
        return { state: { ...element.state, name: 'renamed' } };
      case 'replace':
        return { props: { colour: 'red' }, state: { only: 'this' } };
      default:
        return undefined;
    }
  },
  render: async (element) => (
    <block>
      <text>{element.state.name}</text>
    </block>
  ),
});

describe('state', () => {
  it('R4: a request without state gets the initial one', async () => {
    expect((await render(note, { props: { name: 'Ann' } })).output).toEqual({
      type: 'element',
      state: { name: 'Ann' },
      props: { name: 'Ann' },
      element: { type: 'block', children: [{ type: 'text', children: ['Ann'] }] },
    });
  });

  it('R4: {} is a state', async () => {
    expect((await render(note, { state: {} })).output).toMatchObject({ state: {} });
  });

  it('R4: the initial state is computed from props, render context and runtime context', async () => {
    const initialState = vi.fn(async () => ({ from: 'promise' }));
    const component = createComponent({
      componentId: 'late',
      initialState,
      render: async () => <block />,
    });
    expect((await render(component, { props: { a: 1 } })).output).toMatchObject({
      state: { from: 'promise' },
    });
    expect(initialState).toHaveBeenCalledExactlyOnceWith({ a: 1 }, documentContext, runtimeContext);
  });

  it('R4: the initial state may be an object, and is empty when absent', async () => {
    const fixed = createComponent({
      componentId: 'fixed',
      initialState: { count: 1 },
      render: async () => <block />,
    });
    const none = createComponent({ componentId: 'none', render: async () => <block /> });
    expect((await render(fixed)).output).toMatchObject({ state: { count: 1 } });
    expect((await render(none)).output).toMatchObject({ state: {} });
  });
});

describe('actions', () => {
  it('R4: the handler runs before the render', async () => {
    expect(
      (await render(note, { state: { name: 'Ann' }, action: { action: 'rename' } })).output,
    ).toMatchObject({
      state: { name: 'renamed' },
      element: { children: [{ children: ['renamed'] }] },
    });
  });

  it('R4: what it returns replaces props and state whole', async () => {
    expect(
      (
        await render(note, {
          props: { name: 'Ann' },
          state: { name: 'Ann' },
          action: { action: 'replace' },
        })
      ).output,
    ).toMatchObject({ props: { colour: 'red' }, state: { only: 'this' } });
  });

  it('R4: what it does not return stays', async () => {
    expect(
      (
        await render(note, {
          props: { colour: 'blue' },
          state: { name: 'Ann' },
          action: { action: 'nothing' },
        })
      ).output,
    ).toMatchObject({ props: { colour: 'blue' }, state: { name: 'Ann' } });
  });

  it('R4: an action without a handler is rendered', async () => {
    const component = createComponent({ componentId: 'deaf', render: async () => <block /> });
    expect((await render(component, { action: { action: 'any' } })).output).toMatchObject({
      type: 'element',
    });
  });

  it('R3: complete ends the instance and renders nothing', async () => {
    const finishing = createComponent<PlainObject, PlainObject, { action: 'finish' }>({
      componentId: 'finishing',
      action: async (element) => ({ type: 'complete', returnValue: element.state }),
      render: async () => {
        throw new Error('rendered');
      },
    });
    expect(
      (await render(finishing, { state: { name: 'Ann' }, action: { action: 'finish' } })).output,
    ).toEqual({ type: 'complete', returnValue: { name: 'Ann' } });
  });
});

describe('the answer', () => {
  it('R2: setCache says for how long it may be cached', async () => {
    const cached = (maxAge: number): ComponentDefinition =>
      createComponent({
        componentId: 'cached',
        async render(element) {
          element.setCache({ maxAge });
          return <block />;
        },
      });
    expect((await render(cached(60))).cacheControl).toBe('max-age=60');
    expect((await render(cached(1.5))).cacheControl).toBe('max-age=1');
    expect((await render(note)).cacheControl).toBeNull();
    await expect(render(cached(-1))).rejects.toThrow('setCache was given maxAge -1.');
    await expect(render(cached(Number.NaN))).rejects.toThrow('setCache was given maxAge NaN.');
  });

  it('R7: dynamicState is a binding', async () => {
    const component = createComponent<PlainObject, { query: string }>({
      componentId: 'bound',
      initialState: { query: '' },
      render: async (element) => (
        <block>
          <markdown content={element.dynamicState('query')} />
        </block>
      ),
    });
    expect((await render(component)).output).toMatchObject({
      element: { children: [{ type: 'markdown', content: { $state: 'query' } }] },
    });
  });

  it('R5: a fragment as the root is a block, unless it holds just a root', async () => {
    const fragment = createComponent({
      componentId: 'fragment',
      render: async () => (
        <>
          one
          <divider />
        </>
      ),
    });
    const wrapped = createComponent({
      componentId: 'wrapped',
      render: async () => (
        <>
          {false}
          <modal title="a" />
        </>
      ),
    });
    expect((await render(fragment)).output).toMatchObject({
      element: {
        type: 'block',
        children: [{ type: 'text', children: ['one'] }, { type: 'divider' }],
      },
    });
    expect((await render(wrapped)).output).toMatchObject({
      element: { type: 'modal', title: 'a', children: [] },
    });
  });

  it('a component that renders nothing is an error', async () => {
    const component = createComponent({
      componentId: 'empty',
      // What JavaScript can do, and TypeScript would refuse.
      render: async () => undefined as unknown as JsxElement,
    });
    await expect(render(component)).rejects.toThrow(
      'The component "empty" rendered nothing. Return a <block>, a <modal> or a <configuration>',
    );
  });
});
