import { createInstance, type RenderFunction } from '@contentkit/client';
import type { PlainObject, RenderRequest } from '@contentkit/schema/reader';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import {
  component,
  deferred,
  documentContext,
  mount,
  show,
  type Answer,
} from '../test-support/mount.tsx';
import { ContentKit, type ComponentProps, type ContentKitError } from './index.ts';

const save = { type: 'button', label: 'Save', onPress: { action: 'save' } };

function block(...children: unknown[]): object {
  return { type: 'block', children };
}

function text(content: string): object {
  return { type: 'text', children: [content] };
}

function output(element: object, more: object = {}): object {
  return { element, state: {}, props: {}, ...more };
}

function propsOf(render: RenderFunction): ComponentProps {
  return { render, componentId: 'note', context: documentContext };
}

describe('the first output', () => {
  test('R13: is asked for once, in strict mode too, and drawn', async () => {
    const note = component(({ props }) =>
      output(block(text(`Hello ${JSON.stringify(props['name'])}`))),
    );
    const screen = await show(<ContentKit {...propsOf(note.render)} props={{ name: 'Ada' }} />);
    await expect.element(screen.getByText('Hello "Ada"')).toBeVisible();
    expect(note.requests).toEqual([
      { componentId: 'note', props: { name: 'Ada' }, context: documentContext },
    ]);
  });

  test('a skeleton holds its place', async () => {
    const answer = deferred();
    const screen = await show(<ContentKit {...propsOf(() => answer.promise)} />);
    await expect.element(screen.getByRole('status', { name: 'Loading…' })).toBeInTheDocument();
    answer.resolve(output(block(text('There'))));
    await expect.element(screen.getByText('There')).toBeVisible();
    await expect.element(screen.getByRole('status', { name: 'Loading…' })).not.toBeInTheDocument();
  });

  test('is not asked for where the host app has it already', async () => {
    const note = component(() => output(block(text('Asked'))));
    const screen = await show(
      <ContentKit {...propsOf(note.render)} initialOutput={output(block(text('Given')))} />,
    );
    await expect.element(screen.getByText('Given')).toBeVisible();
    expect(note.requests).toEqual([]);
  });

  test('R23: carries the initial action', async () => {
    const note = component(() => output(block()));
    const action = { action: '@link.unfurl', url: 'https://example.com/1' };
    await show(<ContentKit {...propsOf(note.render)} initialAction={action} />);
    await vi.waitFor(() => expect(note.requests.map((sent) => sent.action)).toEqual([action]));
  });

  test('R21: that completes at once draws nothing', async () => {
    const note = component(() => ({ type: 'complete', returnValue: { id: 'a' } }));
    const onComplete = vi.fn<(value: PlainObject | undefined) => void>();
    const screen = await show(<ContentKit {...propsOf(note.render)} onComplete={onComplete} />);
    await vi.waitFor(() => expect(onComplete).toHaveBeenCalledExactlyOnceWith({ id: 'a' }));
    expect(screen.container.textContent).toBe('');
  });

  test('another component is another instance', async () => {
    const parts = component(({ componentId }) => output(block(text(`This is ${componentId}`))));
    const screen = await show(<ContentKit {...propsOf(parts.render)} />);
    await expect.element(screen.getByText('This is note')).toBeVisible();
    await screen.rerender(<ContentKit {...propsOf(parts.render)} componentId="list" />);
    await expect.element(screen.getByText('This is list')).toBeVisible();
    await expect.element(screen.getByText('This is note')).not.toBeInTheDocument();
  });
});

describe('one component and another', () => {
  const field = { type: 'textinput', state: 'text' };
  const named = (title: string) => component(() => output(block(text(title), field)));

  test('a component of the same id of another integration is another instance', async () => {
    const [first, second] = [named('First'), named('Second')];
    const screen = await show(
      <ContentKit {...propsOf(first.render)} integration={{ name: 'a' }} />,
    );
    await userEvent.type(screen.getByRole('textbox'), 'Hello');
    await screen.rerender(<ContentKit {...propsOf(second.render)} integration={{ name: 'b' }} />);
    await expect.element(screen.getByText('Second')).toBeVisible();
    await expect.element(screen.getByText('First')).not.toBeInTheDocument();
    await expect.element(screen.getByRole('textbox')).toHaveValue('');
    expect(second.requests).toEqual([{ componentId: 'note', props: {}, context: documentContext }]);
  });

  test('another render function is no other instance, and sends the next request', async () => {
    const [first, second] = [named('First'), named('Second')];
    const screen = await show(<ContentKit {...propsOf(first.render)} />);
    await userEvent.type(screen.getByRole('textbox'), 'Hello');
    await screen.rerender(<ContentKit {...propsOf((...sent) => second.render(...sent))} />);
    await expect.element(screen.getByRole('textbox')).toHaveValue('Hello');
    const dark = { ...documentContext, theme: 'dark' } as const;
    await screen.rerender(<ContentKit {...propsOf(second.render)} context={dark} />);
    await vi.waitFor(() => expect(second.requests).toHaveLength(1));
    expect(first.requests).toHaveLength(1);
  });

  test('a name that comes late, or goes for a while, is no other instance', async () => {
    const note = named('Note');
    const screen = await show(<ContentKit {...propsOf(note.render)} />);
    await userEvent.type(screen.getByRole('textbox'), 'Hello');
    for (const integration of [{ name: 'a', title: 'Late' }, undefined, { name: 'a' }]) {
      await screen.rerender(<ContentKit {...propsOf(note.render)} integration={integration} />);
      await expect.element(screen.getByRole('textbox')).toHaveValue('Hello');
    }
    expect(note.requests).toHaveLength(1);
    await screen.rerender(<ContentKit {...propsOf(note.render)} integration={{ name: 'b' }} />);
    await expect.element(screen.getByRole('textbox')).toHaveValue('');
  });
});

describe('a failed request', () => {
  test('R16: keeps what is shown, says why, and Retry sends the action again', async () => {
    let isBroken = true;
    const field = { type: 'textinput', state: 'text', placeholder: 'Text' };
    const answer: Answer = ({ state }) => {
      if (isBroken) throw new Error('The database is asleep.');
      return { element: block(text('Saved')), state, props: {} };
    };
    const { screen, requests } = await mount(block(field, save), { answer });
    await userEvent.type(screen.getByRole('textbox'), 'Hello');
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(screen.getByText('The database is asleep.')).toBeVisible();
    await expect.element(screen.getByRole('textbox')).toHaveValue('Hello');
    isBroken = false;
    await screen.getByRole('button', { name: 'Retry' }).click();
    await expect.element(screen.getByText('Saved')).toBeVisible();
    await expect.element(screen.getByText('The database is asleep.')).not.toBeInTheDocument();
    expect(requests.map((request) => request.action)).toEqual([
      { action: 'save' },
      { action: 'save' },
    ]);
  });

  test('R16: is announced politely, in a region that was there before', async () => {
    const { screen } = await mount(block(save), {
      answer: () => Promise.reject(new Error('No luck.')),
    });
    const region = screen.getByRole('status').element();
    expect(region).toBeEmptyDOMElement();
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(screen.getByText('No luck.')).toBeVisible();
    expect(region).toContainElement(screen.getByText('No luck.').element());
  });

  test('R16: Retry keeps the focus beside the instance', async () => {
    const { screen } = await mount(block(save), {
      answer: () => Promise.reject(new Error('No luck.')),
    });
    await screen.getByRole('button', { name: 'Save' }).click();
    const retry = screen.getByRole('button', { name: 'Retry' });
    await expect.element(retry).toBeVisible();
    retry.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('status')).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.element(screen.getByRole('button', { name: 'Save' })).toHaveFocus();
  });

  test('R16: of the first request shows in place of the element', async () => {
    let isBroken = true;
    const note = component(() => {
      if (isBroken) throw new Error('Not installed.');
      return output(block(text('Here')));
    });
    const errors: ContentKitError[] = [];
    const onError = (error: ContentKitError) => errors.push(error);
    const screen = await show(<ContentKit {...propsOf(note.render)} onError={onError} />);
    await expect.element(screen.getByText('Not installed.')).toBeVisible();
    expect(errors).toMatchObject([{ kind: 'request', error: { message: 'Not installed.' } }]);
    isBroken = false;
    await screen.getByRole('button', { name: 'Retry' }).click();
    await expect.element(screen.getByText('Here')).toBeVisible();
  });
});

describe('the host app', () => {
  test('R35: a changed context re-renders with the present state and no action', async () => {
    const field = { type: 'textinput', state: 'text' };
    const note = component(({ state = {} }) => ({ element: block(field), state, props: {} }));
    const screen = await show(<ContentKit {...propsOf(note.render)} />);
    await userEvent.type(screen.getByRole('textbox'), 'Hello');
    const dark = { ...documentContext, theme: 'dark' } as const;
    await screen.rerender(<ContentKit {...propsOf(note.render)} context={dark} />);
    await vi.waitFor(() => expect(note.requests).toHaveLength(2));
    expect(note.requests[1]).toEqual({
      componentId: 'note',
      props: {},
      state: { text: 'Hello' },
      context: dark,
    });
    expect(screen.container.querySelector('.ck')).toHaveAttribute('data-ck-theme', 'dark');
  });

  test('R35: an equal context is none that changed', async () => {
    const note = component(() => output(block(text('Hello'))));
    const screen = await show(<ContentKit {...propsOf(note.render)} />);
    await expect.element(screen.getByText('Hello')).toBeVisible();
    const render: RenderFunction = (request, options) => note.render(request, options);
    await screen.rerender(<ContentKit {...propsOf(render)} context={{ ...documentContext }} />);
    expect(note.requests).toHaveLength(1);
  });

  test('R22: hears of changed props where the context is editable', async () => {
    const update = { action: '@editor.node.updateProps', props: { text: { $state: 'text' } } };
    const element = block({ type: 'button', label: 'Keep', onPress: update });
    const note = component(({ props }) => ({ element, state: { text: 'Hi' }, props }));
    const onPropsChange = vi.fn<(props: PlainObject) => void>();
    const screen = await show(
      <ContentKit {...propsOf(note.render)} props={{ a: 1 }} onPropsChange={onPropsChange} />,
    );
    await screen.getByRole('button', { name: 'Keep' }).click();
    expect(onPropsChange).toHaveBeenCalledExactlyOnceWith({ a: 1, text: 'Hi' });
  });

  test('hears of each action, its bindings resolved', async () => {
    const onPress = { action: 'save', text: { $state: 'text' } };
    const note = component(() => output(block({ ...save, onPress }), { state: { text: 'Hi' } }));
    const actions: unknown[] = [];
    const screen = await show(
      <ContentKit {...propsOf(note.render)} onAction={(action) => actions.push(action)} />,
    );
    await screen.getByRole('button', { name: 'Save' }).click();
    expect(actions).toEqual([{ action: 'save', text: 'Hi' }]);
  });

  test('can say everything in other words', async () => {
    const note = component(() => {
      throw new Error('Nope');
    });
    const screen = await show(
      <ContentKit {...propsOf(note.render)} messages={{ retry: 'Noch einmal' }} />,
    );
    await expect.element(screen.getByRole('button', { name: 'Noch einmal' })).toBeVisible();
  });
});

describe('its end', () => {
  test('R16: what was shown asks nothing when it is unmounted', async () => {
    const note = component(() => output(block(text('There'))));
    const screen = await show(<ContentKit {...propsOf(note.render)} />);
    await expect.element(screen.getByText('There')).toBeVisible();
    expect(note.requests).toHaveLength(1);
    await screen.unmount();
    expect(note.requests).toHaveLength(1);
  });

  test('R14, R22: a last edit of the props reaches the host app when it is unmounted', async () => {
    const onPropsChange = vi.fn<(props: PlainObject) => void>();
    const { screen, instance } = await mount(block(text('Code')), { onPropsChange });
    instance.dispatch(
      { action: '@editor.node.updateProps', props: { code: 'typed' } },
      { source: 'codeblock:a:-0', kind: 'edit' },
    );
    await screen.unmount();
    expect(onPropsChange).toHaveBeenCalledExactlyOnceWith({ code: 'typed' });
  });

  test('an instance of somebody else’s lives on', async () => {
    const note = component(({ state = {} }: RenderRequest) => output(block(save), { state }));
    const instance = createInstance({
      componentId: 'note',
      context: documentContext,
      render: note.render,
    });
    const screen = await show(<ContentKit instance={instance} />);
    await expect.element(screen.getByRole('button', { name: 'Save' })).toBeVisible();
    await screen.unmount();
    instance.dispatch({ action: 'later' });
    await vi.waitFor(() => expect(note.requests).toHaveLength(2));
    instance.destroy();
  });

  test('R14: pending edits leave on page hide', async () => {
    const { instance, requests } = await mount(block(text('Code')));
    instance.dispatch({ action: 'draw' }, { source: 'codeblock:a:-0', kind: 'edit' });
    expect(requests).toEqual([]);
    window.dispatchEvent(new Event('pagehide'));
    await vi.waitFor(() =>
      expect(requests.map((sent) => sent.action)).toEqual([{ action: 'draw' }]),
    );
  });

  test('R14: pending edits leave when the focus does', async () => {
    const field = { type: 'textinput', state: 'text' };
    const { screen, instance, requests } = await mount(block(field));
    screen.getByRole('textbox').element().focus();
    instance.dispatch({ action: 'draw' }, { source: 'codeblock:a:-0', kind: 'edit' });
    screen.getByRole('textbox').element().blur();
    await vi.waitFor(() =>
      expect(requests.map((sent) => sent.action)).toEqual([{ action: 'draw' }]),
    );
  });
});
