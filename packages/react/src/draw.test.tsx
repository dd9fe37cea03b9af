import type { RenderRequest } from '@contentkit/schema/reader';
import { useState, type ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { expectConsole } from '@contentkit/test/console';
import { mount, type Mounted } from '../test-support/mount.tsx';
import {
  DefaultView,
  useBusy,
  useDispatch,
  useResolved,
  useStateValue,
  sourceOf,
  type ContentKitError,
  type ViewProps,
} from './index.ts';

function field(state: string): object {
  return { type: 'textinput', state };
}

function block(...children: unknown[]): object {
  return { type: 'block', children };
}

/** Shows one tree, and then the other in answer to an action. */
async function change(before: object, after: object, act: (mounted: Mounted) => Promise<void>) {
  const mounted = await mount(before, {
    answer: ({ state }: RenderRequest) => ({ element: after, state, props: {} }),
  });
  await act(mounted);
  const done = new Promise<void>((resolve) => mounted.instance.on('output', () => resolve()));
  mounted.instance.dispatch({ action: 'change' });
  await done;
  return mounted;
}

describe('a new tree', () => {
  test('the caret stays in its input when the one before it goes', async () => {
    const mounted = await change(
      block(field('a'), field('b'), field('c')),
      block(field('b'), field('c')),
      async ({ screen }) => {
        await userEvent.type(screen.getByRole('textbox', { name: 'b' }), 'Hello');
        await userEvent.keyboard('{ArrowLeft}');
      },
    );
    const input = mounted.screen.getByRole('textbox', { name: 'b' });
    await expect
      .element(mounted.screen.getByRole('textbox', { name: 'a' }))
      .not.toBeInTheDocument();
    await expect.element(input).toHaveFocus();
    expect((input.element() as HTMLInputElement).selectionStart).toBe(4);
  });

  test('the caret stays in its input when the card before its own goes', async () => {
    const card = (state: string) => ({ type: 'card', title: state, children: [field(state)] });
    const { screen } = await change(
      block(card('a'), card('b'), card('c')),
      block(card('b'), card('c')),
      ({ screen: { getByRole } }) => userEvent.click(getByRole('textbox', { name: 'b' })),
    );
    await expect.element(screen.getByRole('textbox', { name: 'a' })).not.toBeInTheDocument();
    await expect.element(screen.getByRole('textbox', { name: 'b' })).toHaveFocus();
  });

  test('two inputs of one key keep their places', async () => {
    const tree = block(field('a'), { type: 'divider' }, field('a'));
    const { screen } = await change(
      tree,
      block({ type: 'divider' }, field('a'), field('a')),
      (mounted) => userEvent.click(mounted.screen.getByRole('textbox').nth(1)),
    );
    await expect.element(screen.getByRole('textbox').nth(1)).toHaveFocus();
  });
});

describe('R11: a keystroke', () => {
  test('draws the elements of its key again, and no others', async () => {
    const drawn: string[] = [];
    function Spy({ element }: ViewProps<'textinput'>): ReactNode {
      drawn.push(element.state);
      const [value, setValue] = useStateValue(element.state);
      return (
        <input
          aria-label={element.state}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => setValue(event.target.value)}
        />
      );
    }
    function CardSpy(props: ViewProps<'card'>): ReactNode {
      drawn.push('card');
      return <DefaultView {...props} />;
    }
    const tree = block({ type: 'card', title: 'Card', children: [field('a'), field('b')] });
    const { screen } = await mount(tree, { views: { textinput: Spy, card: CardSpy } });
    drawn.length = 0;
    await userEvent.type(screen.getByRole('textbox', { name: 'a' }), 'x');
    await expect.element(screen.getByRole('textbox', { name: 'a' })).toHaveValue('x');
    expect(new Set(drawn)).toEqual(new Set(['a']));
  });

  test('a new tree draws only what differs', async () => {
    const drawn: string[] = [];
    function CardSpy(props: ViewProps<'card'>): ReactNode {
      drawn.push(String(props.element.title));
      return <DefaultView {...props} />;
    }
    const card = (title: string, body: string) => ({
      type: 'card',
      title,
      children: [{ type: 'text', children: [body] }],
    });
    const { screen, instance } = await mount(block(card('A', 'same'), card('B', 'old')), {
      views: { card: CardSpy },
      answer: () => ({
        element: block(card('A', 'same'), card('B', 'new')),
        state: {},
        props: {},
      }),
    });
    drawn.length = 0;
    instance.dispatch({ action: 'change' });
    await expect.element(screen.getByText('new')).toBeVisible();
    expect(new Set(drawn)).toEqual(new Set(['B']));
  });
});

describe('a view that throws', () => {
  function Broken({ element }: ViewProps<'hint'>): ReactNode {
    if (JSON.stringify(element).includes('boom')) throw new Error('No such hint');
    return <em>{'fine'}</em>;
  }
  const hint = (text: string) => ({ type: 'hint', children: [{ type: 'text', children: [text] }] });

  test('leaves a labelled fallback, its siblings, and a report; a new tree recovers it', async () => {
    expectConsole('error', /No such hint/);
    const errors: ContentKitError[] = [];
    const { screen, instance } = await mount(block(field('a'), hint('boom'), field('b')), {
      views: { hint: Broken },
      onError: (error) => errors.push(error),
      answer: ({ state }) => ({
        element: block(field('a'), hint('fine'), field('b')),
        state,
        props: {},
      }),
    });
    await expect.element(screen.getByText('This hint cannot be shown')).toBeVisible();
    expect(screen.getByRole('textbox').elements()).toHaveLength(2);
    expect(errors[0]).toMatchObject({
      kind: 'view',
      elementType: 'hint',
      place: '-1',
      cause: new Error('No such hint'),
    });
    await userEvent.type(screen.getByRole('textbox', { name: 'a' }), 'still here');
    instance.dispatch({ action: 'change' });
    await expect.element(screen.getByText('fine')).toBeVisible();
    await expect.element(screen.getByRole('textbox', { name: 'a' })).toHaveValue('still here');
  });
});

describe('a host app’s own view', () => {
  function Counter({ element, place }: ViewProps<'button'>): ReactNode {
    const dispatch = useDispatch();
    const [count, setCount] = useStateValue('count');
    const action = useResolved(element.onPress);
    const source = sourceOf(element, place);
    const isBusy = useBusy(source);
    return (
      <button
        type="button"
        onClick={() => {
          setCount(Number(count ?? 0) + 1);
          dispatch(element.onPress, { source });
        }}
      >
        {`${JSON.stringify(count)} ${JSON.stringify(action)} ${isBusy ? 'busy' : 'idle'}`}
      </button>
    );
  }

  test('reads, writes, resolves, dispatches and knows when it is busy', async () => {
    const onPress = { action: 'count', value: { $state: 'count' } };
    const { screen, requests } = await mount(block({ type: 'button', label: 'Count', onPress }), {
      views: { button: Counter },
      state: { count: 1 },
      answer: () => new Promise(() => {}),
    });
    const button = screen.getByRole('button');
    await expect.element(button).toHaveTextContent('1 {"action":"count","value":1} idle');
    await button.click();
    await expect.element(button).toHaveTextContent('2 {"action":"count","value":2} busy');
    expect(requests.map((request) => request.action)).toEqual([{ action: 'count', value: 2 }]);
  });

  test('R34b: is still labelled by its input', async () => {
    function Plain(props: ViewProps<'textinput'>): ReactNode {
      const { element, surface, place, labelledBy, describedBy } = props;
      const [value, setValue] = useStateValue(element.state);
      const [id] = useState(`${surface.id}${place}`);
      return (
        <input
          id={id}
          aria-labelledby={labelledBy}
          aria-describedby={describedBy}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => setValue(event.target.value)}
        />
      );
    }
    const { screen } = await mount(
      { type: 'input', label: 'Title', hint: 'A hint', element: field('title') },
      { views: { textinput: Plain } },
    );
    await expect
      .element(screen.getByRole('textbox', { name: 'Title' }))
      .toHaveAccessibleDescription('A hint');
  });
});
