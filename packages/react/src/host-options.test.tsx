import type { RenderFunction } from '@contentkit/client';
import type { PlainObject } from '@contentkit/schema/reader';
import { Component, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { expectConsole } from '@contentkit/test/console';
import { framePage, listenToFrames, otherOrigin } from '../test-support/framed.ts';
import { hearErrors } from '../test-support/hear-errors.ts';
import { component, deferred, documentContext, mount, show } from '../test-support/mount.tsx';
import {
  ContentKit,
  ElementTree,
  sourceOf,
  useBusy,
  useDispatch,
  useGuarded,
  useInstance,
  useResolved,
  useStateValue,
  type HostAppOptions,
  type LoadOptions,
  type Navigation,
  type ViewProps,
} from './index.ts';

// What a host app can say, and what its own views can ask, by what a person does.

const field = (state: string) => ({ type: 'textinput', state });
const block = (...children: object[]) => ({ type: 'block', children });
const button = (label: string, onPress: object) => ({ type: 'button', label, onPress });

describe('pictures and words', () => {
  test('icons: one of the host app’s stands in place of ours, in modals too', async () => {
    const open = { action: '@ui.modal.open', componentId: 'dialog', props: {} };
    const { screen } = await mount(block({ ...button('Open', open), icon: 'star' }), {
      icons: { star: () => <i>My star</i>, close: () => <i>My cross</i> },
      answer: () => ({
        element: { type: 'modal', title: 'Dialog', children: [] },
        state: {},
        props: {},
      }),
    });
    await screen.getByText('My star').click();
    await screen.getByText('My cross').click();
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });

  test('icons: other pictures redraw what shows them, and lose nothing typed', async () => {
    const element = block(field('a'), { ...button('Rate', { action: 'rate' }), icon: 'star' });
    const tree = (icons: HostAppOptions['icons']) => (
      <ElementTree element={element} icons={icons} />
    );
    const screen = await show(tree({ star: () => <i>One</i> }));
    const input = screen.getByRole('textbox').element();
    await userEvent.type(input, 'Typed');
    await screen.rerender(tree({ star: () => <i>Two</i> }));
    await expect.element(screen.getByText('Two')).toBeVisible();
    expect(document.activeElement).toBe(input);
    expect(input).toHaveValue('Typed');
  });

  test('messages: hold in the tree, in its questions and in its modals', async () => {
    const open = { action: '@ui.modal.open', componentId: 'dialog', props: {} };
    const confirm = { title: 'Sure?', text: 'For good.', confirm: 'Yes' };
    const { screen } = await mount(block({ ...button('Open', open), confirm }), {
      messages: { cancel: 'Abbrechen', close: 'Schließen', modalTitle: 'Fenster' },
      answer: () => ({ element: { type: 'modal', children: [] }, state: {}, props: {} }),
    });
    await screen.getByRole('button', { name: 'Open' }).click();
    await screen.getByRole('button', { name: 'Abbrechen' }).click();
    await screen.getByRole('button', { name: 'Open' }).click();
    await screen.getByRole('button', { name: 'Yes' }).click();
    await expect.element(screen.getByRole('dialog', { name: 'Fenster' })).toBeVisible();
    await screen.getByRole('button', { name: 'Schließen' }).click();
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('where a person goes', () => {
  const link = { type: 'link', target: { url: 'https://docs.example/a' }, children: ['Read'] };

  test('navigate: takes links and pages that a frame names', async () => {
    const pages = listenToFrames();
    const went: Navigation[] = [];
    const frame = { type: 'webframe', source: { url: framePage } };
    const { screen } = await mount(block(link, frame), {
      integration: { name: 'a', urls: { publicEndpoint: `${otherOrigin}/v1/` } },
      navigate: (to) => went.push(to) > 0,
    });
    await screen.getByRole('link', { name: 'Read' }).click();
    await pages.loaded();
    pages.say(screen.container.querySelector('iframe')!, {
      action: { action: '@webframe.navigate', path: '/guide', anchor: 'top' },
    });
    await vi.waitFor(() => expect(went).toHaveLength(2));
    expect(went).toEqual([{ url: 'https://docs.example/a' }, { path: '/guide', anchor: 'top' }]);
    pages.stop();
  });

  test('R17: openUrl: opens what a button opens, from a modal too, and the latest one does', async () => {
    const opened: string[] = [];
    const url = { action: '@ui.url.open', url: 'https://docs.example/b' };
    const open = { action: '@ui.modal.open', componentId: 'dialog', props: {} };
    const note = component(({ componentId }) => ({
      element:
        componentId === 'dialog'
          ? { type: 'modal', title: 'Dialog', children: [button('There', url)] }
          : block(button('Open', open)),
      state: {},
      props: {},
    }));
    const tree = (name: string) => (
      <ContentKit
        render={note.render}
        componentId="note"
        context={documentContext}
        openUrl={(to) => opened.push(`${name} ${to}`)}
      />
    );
    const screen = await show(tree('first'));
    await screen.getByRole('button', { name: 'Open' }).click();
    await screen.rerender(tree('second'));
    await screen.getByRole('button', { name: 'There' }).click();
    expect(opened).toEqual(['second https://docs.example/b']);
  });
});

describe('what a host app hears', () => {
  const open = { action: '@ui.modal.open', componentId: 'dialog', props: {} };
  const keep = { action: '@editor.node.updateProps', props: { kept: { $state: 'a' } } };
  const render: RenderFunction = (request) =>
    Promise.resolve(
      request.componentId === 'dialog'
        ? {
            element: { type: 'modal', title: 'Dialog', children: [button('Keep', keep)] },
            state: { a: 'Hi' },
            props: {},
          }
        : request.action?.action === 'finish'
          ? { type: 'complete', returnValue: { done: true } }
          : {
              element: block(
                field('a'),
                button('Open', open),
                button('Send', { action: 'send', value: { $state: 'a' } }),
                button('Finish', { action: 'finish' }),
              ),
              state: request.state ?? {},
              props: request.props,
            },
    );

  test('R22: onPropsChange and onAction hear of modals, too, and the latest ones do', async () => {
    const heard: unknown[] = [];
    const tree = (name: string) => (
      <ContentKit
        render={render}
        componentId="note"
        props={{ id: 1 }}
        context={documentContext}
        onPropsChange={(props) => heard.push([name, props])}
        onAction={({ action }, event) => heard.push([name, action, event.instance.componentId])}
      />
    );
    const screen = await show(tree('first'));
    await screen.getByRole('button', { name: 'Open' }).click();
    await screen.rerender(tree('second'));
    await screen.getByRole('button', { name: 'Keep' }).click();
    await vi.waitFor(() => expect(heard).toHaveLength(3));
    expect(heard[0]).toEqual(['first', '@ui.modal.open', 'note']);
    expect(heard.slice(1)).toContainEqual(['second', '@editor.node.updateProps', 'dialog']);
    expect(heard.slice(1)).toContainEqual(['second', { id: 1, kept: 'Hi' }]);
  });

  test('R21: onComplete hears the return value, and the last element stays', async () => {
    const onComplete = vi.fn<(value: PlainObject | undefined) => void>();
    const screen = await show(
      <ContentKit
        render={render}
        componentId="note"
        context={documentContext}
        onComplete={onComplete}
      />,
    );
    await screen.getByRole('button', { name: 'Finish' }).click();
    await vi.waitFor(() => expect(onComplete).toHaveBeenCalledExactlyOnceWith({ done: true }));
    await expect.element(screen.getByRole('button', { name: 'Finish' })).toBeVisible();
  });

  test('what its functions throw is its own fault, and stops nothing', async () => {
    expectConsole('error', /This is mine/);
    const thrown = hearErrors();
    const note = component(({ action }) => ({
      element: block(button('Save', { action: 'save' }), {
        type: 'text',
        children: [action ? 'Saved' : 'New'],
      }),
      state: {},
      props: {},
    }));
    const screen = await show(
      <ContentKit
        render={note.render}
        componentId="note"
        context={documentContext}
        onAction={() => {
          throw new Error('This is mine.');
        }}
      />,
    );
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(screen.getByText('Saved')).toBeVisible();
    await vi.waitFor(() => expect(thrown).toEqual(['This is mine.']));
  });
});

describe('loadOptions', () => {
  test('R27: fills the selects whose source is the host app', async () => {
    const asked: string[] = [];
    const loadOptions: LoadOptions = (source, { query }) => {
      asked.push(`${source} ${query}`);
      return Promise.resolve([{ id: 'pets', label: 'Pets' }]);
    };
    const select = { type: 'select', state: 'spec', options: { source: 'openapi' } };
    const { screen, instance } = await mount(
      { type: 'input', label: 'Spec', element: select },
      { loadOptions },
    );
    const box = screen.getByRole('combobox', { name: 'Spec' });
    await expect.element(box).not.toHaveAttribute('readonly');
    await box.click();
    await screen.getByRole('option', { name: 'Pets' }).click();
    expect(instance.getState()).toEqual({ spec: 'pets' });
    expect(asked[0]).toBe('openapi ');
  });
});

describe('the hooks for a host app’s views', () => {
  test('R7: useStateValue reads and writes one key, and sends nothing', async () => {
    let drawn = 0;
    function Upper({ element }: ViewProps<'textinput'>): ReactNode {
      const [value, setValue] = useStateValue(element.state);
      drawn += 1;
      return (
        <input
          aria-label={`Upper ${element.state}`}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => setValue(event.target.value.toUpperCase())}
        />
      );
    }
    const { screen, instance, requests } = await mount(block(field('a'), field('b')), {
      views: { textinput: Upper },
    });
    drawn = 0;
    await userEvent.type(screen.getByRole('textbox', { name: 'Upper a' }), 'hey');
    await expect.element(screen.getByRole('textbox', { name: 'Upper a' })).toHaveValue('HEY');
    expect(instance.getState()).toEqual({ a: 'HEY' });
    expect(requests).toEqual([]);
    // Three keys, each drawn twice by strict mode: the input of the other key was not.
    expect(drawn).toBe(6);
  });

  test('R12: useResolved follows the keys of its bindings alone', async () => {
    const seen: unknown[] = [];
    function Shown({ element }: ViewProps<'markdown'>): ReactNode {
      const content = useResolved(element.content);
      seen.push(content);
      return <output>{typeof content === 'string' ? content : 'nothing'}</output>;
    }
    const { screen } = await mount(
      block(field('a'), field('b'), { type: 'markdown', content: { $state: 'a' } }),
      { views: { markdown: Shown } },
    );
    await expect.element(screen.getByText('nothing')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'a' }), 'Hi');
    await expect.element(screen.getByText('Hi')).toBeVisible();
    seen.length = 0;
    await userEvent.type(screen.getByRole('textbox', { name: 'b' }), 'Other');
    expect(seen).toEqual([]);
  });

  test('R15: useDispatch and useBusy: a press is sent, and is busy until the answer', async () => {
    const answer = deferred();
    function Press({ element, place }: ViewProps<'button'>): ReactNode {
      const dispatch = useDispatch();
      const source = sourceOf(element, place);
      const isBusy = useBusy(source);
      return (
        <button type="button" onClick={() => dispatch(element.onPress, { source })}>
          {`${element.label} ${isBusy ? 'runs' : 'waits'}`}
        </button>
      );
    }
    const tree = block(button('One', { action: 'one' }), button('Two', { action: 'two' }));
    const { screen, requests } = await mount(tree, {
      views: { button: Press },
      answer: () => answer.promise,
    });
    await screen.getByRole('button', { name: 'One waits' }).click();
    await expect.element(screen.getByRole('button', { name: 'One runs' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Two waits' })).toBeVisible();
    answer.resolve({ element: tree, state: {}, props: {} });
    await expect.element(screen.getByRole('button', { name: 'One waits' })).toBeVisible();
    expect(requests.map(({ action }) => action)).toEqual([{ action: 'one' }]);
  });

  test('useInstance: is that of the view’s own tree, in a modal the modal’s', async () => {
    function Leave({ element }: ViewProps<'button'>): ReactNode {
      const instance = useInstance();
      const dispatch = useDispatch();
      return instance.opener ? (
        <button type="button" onClick={() => instance.dismiss()}>
          {`Leave ${instance.componentId}`}
        </button>
      ) : (
        <button type="button" onClick={() => dispatch(element.onPress)}>
          {element.label}
        </button>
      );
    }
    const open = { action: '@ui.modal.open', componentId: 'dialog', props: {} };
    const { screen } = await mount(block(button('Open', open)), {
      views: { button: Leave },
      answer: () => ({
        element: { type: 'modal', title: 'Dialog', children: [button('Any', open)] },
        state: {},
        props: {},
      }),
    });
    await screen.getByRole('button', { name: 'Open' }).click();
    await screen.getByRole('button', { name: 'Leave dialog' }).click();
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  });

  test.each([
    ['useStateValue', () => useStateValue('a')],
    ['useDispatch', () => useDispatch()],
    ['useInstance', () => useInstance()],
    ['useResolved', () => useResolved('a')],
    ['useBusy', () => useBusy('a')],
    ['useGuarded', () => useGuarded(() => undefined)],
  ])('%s says where it belongs', async (name, use) => {
    const said: string[] = [];
    function Outside(): ReactNode {
      use();
      return null;
    }
    class Around extends Component<{ readonly children: ReactNode }> {
      override state = { hasFailed: false };
      static getDerivedStateFromError = () => ({ hasFailed: true });
      override componentDidCatch(error: unknown): void {
        said.push(String(error));
      }
      override render(): ReactNode {
        return this.state.hasFailed ? null : this.props.children;
      }
    }
    expectConsole('error', /was called outside of a tree/);
    await show(
      <Around>
        <Outside />
      </Around>,
    );
    expect(said[0]).toBe(
      `Error: ${name} was called outside of a tree. Call it in a component that is passed as one of ` +
        'the `views` of <ContentKit> or <ElementTree>.',
    );
  });
});
