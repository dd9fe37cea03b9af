import type { RenderRequest } from '@contentkit/schema/reader';
import { lazy, useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { expectConsole } from '@contentkit/test/console';
import { hearErrors } from '../test-support/hear-errors.ts';
import { mount, show, type Mounted, type MountOptions } from '../test-support/mount.tsx';
import {
  DefaultView,
  drawElement,
  ElementTree,
  useGuarded,
  type ContentKitError,
  type ViewElement,
  type ViewProps,
} from './index.ts';

// An exception stops where it happens: a note there, one report, and all else lives on.

const field = (state: string) => ({ type: 'textinput', state });
const text = (content: string) => ({ type: 'text', children: [content] });
const block = (...children: object[]) => ({ type: 'block', children });

let errors: ContentKitError[];
beforeEach(() => {
  errors = [];
});
const onError = (error: ContentKitError) => errors.push(error);

/** A view that throws while something is broken. */
let isBroken = true;
afterEach(() => {
  isBroken = true;
});
function Fragile(): ReactNode {
  if (isBroken) throw new Error('It is broken.');
  return <em>Whole again</em>;
}

/** What is broken, between two inputs, the first of which holds a text and the focus. */
async function mountBetween(element: object, options: MountOptions = {}): Promise<Mounted> {
  let tree = block(field('a'), element, field('b'));
  const mounted = await mount(tree, {
    onError,
    answer: ({ state }: RenderRequest) => {
      tree = block(field('a'), { ...element, changed: true }, field('b'));
      return { element: tree, state, props: {} };
    },
    ...options,
  });
  await userEvent.type(mounted.screen.getByRole('textbox', { name: 'a' }), 'Mine');
  return mounted;
}

/** A tree update mends it, and what stands beside it did not notice. */
async function expectRecovery({ screen, instance }: Mounted, note: string): Promise<void> {
  const input = screen.getByRole('textbox', { name: 'a' }).element();
  await expect.element(screen.getByText(note)).toBeVisible();
  expect(screen.getByText(note).element()).toHaveAttribute('role', 'note');
  expect(errors).toHaveLength(1);
  isBroken = false;
  instance.dispatch({ action: 'change' });
  await expect.element(screen.getByText('Whole again')).toBeVisible();
  await expect.element(screen.getByText(note)).not.toBeInTheDocument();
  expect(document.activeElement).toBe(input);
  expect(input).toHaveValue('Mine');
  expect(errors).toHaveLength(1);
}

describe('a view that throws', () => {
  const card = { type: 'card', title: 'Card' };

  test('one of the host app’s', async () => {
    expectConsole('error', /It is broken/);
    const mounted = await mountBetween(card, { views: { card: Fragile } });
    await expectRecovery(mounted, 'This card cannot be shown');
    expect(errors).toEqual([
      {
        kind: 'view',
        message: 'This card cannot be shown',
        cause: new Error('It is broken.'),
        elementType: 'card',
        place: '-1',
      },
    ]);
  });

  test('a built-in component view', async () => {
    const iconName = () => {
      if (isBroken) throw new Error('It is broken.');
      return 'Whole again';
    };
    const tree = (changed: boolean) =>
      block({ type: 'button', icon: 'star', onPress: { action: 'save' }, changed }, field('b'));
    const { screen, instance } = await mount(tree(false), {
      onError,
      messages: { iconName },
      answer: ({ state }) => ({ element: tree(true), state, props: {} }),
    });
    await expect.element(screen.getByText('This button cannot be shown')).toBeVisible();
    await userEvent.type(screen.getByRole('textbox', { name: 'b' }), 'Mine');
    expect(errors).toMatchObject([{ kind: 'view', elementType: 'button', place: '-0' }]);
    isBroken = false;
    instance.dispatch({ action: 'change' });
    await expect.element(screen.getByRole('button', { name: 'Whole again' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'b' }).element()).toHaveFocus();
    await expect.element(screen.getByRole('textbox', { name: 'b' })).toHaveValue('Mine');
    expect(errors).toHaveLength(1);
  });

  test.each(['button', 'card'])(
    'a picture of the host app’s, and nothing else of a %s',
    async (type) => {
      expectConsole('error', /It is broken/);
      const words = { label: 'Save', title: 'Save', icon: 'star', onPress: { action: 'save' } };
      const { screen, requests } = await mountBetween(
        { type, ...words },
        { icons: { star: () => <Fragile /> } },
      );
      const button = screen.getByRole('button', { name: 'Save' });
      await expect.element(button).toBeVisible();
      expect(errors).toMatchObject([{ kind: 'view', elementType: type, place: '-1' }]);
      isBroken = false;
      await button.click();
      expect(requests.at(-1)?.action).toMatchObject({ action: 'save' });
      await expect.element(screen.getByText('Whole again')).toBeVisible();
    },
  );

  test('a static view, once however often it is drawn', async () => {
    function Around({ surface, place }: ViewProps<'card'>): ReactNode {
      const [count, setCount] = useState(0);
      return (
        <>
          <button type="button" onClick={() => setCount(count + 1)}>{`Drawn ${count}`}</button>
          {drawElement(stack, surface, `${place}-0`)}
        </>
      );
    }
    const stack: ViewElement<'vstack'> = {
      type: 'vstack',
      get children(): ViewElement<'vstack'>['children'] {
        if (isBroken) throw new Error('It is broken.');
        return [{ type: 'text', children: ['Whole again'] }];
      },
    };
    const mounted = await mountBetween(card, { views: { card: Around } });
    await mounted.screen.getByRole('button', { name: 'Drawn 0' }).click();
    await mounted.screen.getByRole('button', { name: 'Drawn 1' }).click();
    await userEvent.click(mounted.screen.getByRole('textbox', { name: 'a' }));
    await expectRecovery(mounted, 'This vstack cannot be shown');
    expect(errors).toMatchObject([{ kind: 'view', elementType: 'vstack', place: '-1-0' }]);
  });

  test('one of the host app’s that cannot be loaded', async () => {
    expectConsole('error', /Not there/);
    const Missing = lazy(() => Promise.reject(new Error('Not there')));
    const { screen } = await mountBetween(card, { views: { card: Missing } });
    await expect.element(screen.getByText('This card cannot be shown')).toBeVisible();
    expect(errors).toHaveLength(1);
  });

  test('one of the host app’s that is loading holds up nobody else', async () => {
    let arrive = (_module: { default: () => ReactNode }) => {};
    const Late = lazy(
      () =>
        new Promise<{ default: () => ReactNode }>((resolve) => {
          arrive = resolve;
        }),
    );
    const { screen } = await mountBetween(card, { views: { card: Late } });
    await expect.element(screen.getByText('Loading…')).toBeVisible();
    await expect.element(screen.getByRole('textbox', { name: 'b' })).toBeVisible();
    arrive({ default: () => 'There' });
    await expect.element(screen.getByText('There')).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('around the default view, or in it', async () => {
    expectConsole('error', /It is broken/);
    const views = {
      card: (props: ViewProps<'card'>) => (
        <section>
          <h3>Around</h3>
          <DefaultView {...props} />
        </section>
      ),
      hint: Fragile,
    };
    const { screen } = await mountBetween(
      { type: 'card', title: 'Card', children: [{ type: 'hint', children: [text('Hint')] }] },
      { views },
    );
    await expect.element(screen.getByText('This hint cannot be shown')).toBeVisible();
    await expect.element(screen.getByRole('heading', { name: 'Around' })).toBeVisible();
    await expect.element(screen.getByText('Card')).toBeVisible();
  });

  test('other views of the host app’s mend it', async () => {
    expectConsole('error', /It is broken/);
    const element = block(card, field('a'));
    const tree = (views: object) => <ElementTree element={element} views={views} />;
    const screen = await show(tree({ card: Fragile }));
    await expect.element(screen.getByText('This card cannot be shown')).toBeVisible();
    await screen.rerender(tree({ card: () => 'Another' }));
    await expect.element(screen.getByText('Another')).toBeVisible();
  });

  test('an onError that throws, too, breaks nothing more', async () => {
    expectConsole('error', /It is broken/);
    expectConsole('error', /And so is this/);
    const reported = hearErrors();
    const { screen } = await mountBetween(card, {
      views: { card: Fragile },
      onError: () => {
        throw new Error('And so is this.');
      },
    });
    await expect.element(screen.getByText('This card cannot be shown')).toBeVisible();
    expect(reported).toEqual(['And so is this.']);
  });

  test('words of the host app’s that throw are English', async () => {
    expectConsole('error', /It is broken/);
    const { screen } = await mountBetween(card, {
      views: { card: Fragile },
      messages: {
        brokenElement: () => {
          throw new Error('No words.');
        },
      },
    });
    await expect.element(screen.getByText('This card cannot be shown')).toBeVisible();
  });
});

describe('an event handler', () => {
  const button = { type: 'button', label: 'Try', onPress: { action: 'try' } };

  test.each([
    [
      'throws',
      () => {
        throw new Error('It is broken.');
      },
    ],
    ['rejects', () => Promise.reject(new Error('It is broken.'))],
  ])('that is guarded and %s stops at its view', async (_way, handler) => {
    expectConsole('error', /It is broken/);
    function Guarded({ element }: ViewProps<'button'>): ReactNode {
      const press = useGuarded(handler);
      return isBroken ? (
        <button type="button" onClick={press}>
          {element.label}
        </button>
      ) : (
        <em>Whole again</em>
      );
    }
    const mounted = await mountBetween(button, { views: { button: Guarded } });
    await mounted.screen.getByRole('button', { name: 'Try' }).click();
    await expect.element(mounted.screen.getByText('This button cannot be shown')).toBeVisible();
    await userEvent.click(mounted.screen.getByRole('textbox', { name: 'a' }));
    await expectRecovery(mounted, 'This button cannot be shown');
  });

  test('that is guarded does what it does at once', async () => {
    const heard: string[] = [];
    function Guarded(): ReactNode {
      const press = useGuarded((word: string) => heard.push(word));
      return (
        <button
          type="button"
          onClick={() => {
            press('first');
            heard.push('second');
          }}
        >
          Try
        </button>
      );
    }
    const { screen } = await mountBetween(button, { views: { button: Guarded } });
    await screen.getByRole('button', { name: 'Try' }).click();
    expect(heard).toEqual(['first', 'second']);
  });

  test('that is not guarded is the page’s, and the view stays', async () => {
    expectConsole('error', /It is broken/);
    const reported = hearErrors();
    function Unguarded(): ReactNode {
      return (
        <button
          type="button"
          onClick={() => {
            throw new Error('It is broken.');
          }}
        >
          Try
        </button>
      );
    }
    const { screen } = await mountBetween(button, { views: { button: Unguarded } });
    await screen.getByRole('button', { name: 'Try' }).click();
    await expect.element(screen.getByRole('button', { name: 'Try' })).toHaveFocus();
    expect(reported).toEqual(['It is broken.']);
    expect(errors).toEqual([]);
  });
});

describe('around a tree', () => {
  test('a root view', async () => {
    expectConsole('error', /It is broken/);
    const { screen, instance } = await mount(block(text('Hello')), {
      onError,
      views: { block: Fragile },
      answer: () => ({ element: block(text('Other')), state: {}, props: {} }),
    });
    await expect.element(screen.getByText('This block cannot be shown')).toBeVisible();
    isBroken = false;
    instance.dispatch({ action: 'change' });
    await expect.element(screen.getByText('Whole again')).toBeVisible();
    expect(errors).toMatchObject([{ kind: 'view', elementType: 'block', place: '' }]);
  });

  const open = { action: '@ui.modal.open', componentId: 'dialog', props: {} };
  const opener = block(field('a'), { type: 'button', label: 'Open', onPress: open });
  const modal = {
    type: 'modal',
    title: 'Dialog',
    children: [{ type: 'button', label: 'Again', onPress: { action: 'again' } }],
  };
  const answer = ({ componentId, state = {}, action }: RenderRequest) => ({
    element: componentId === 'dialog' ? { ...modal, title: action?.action } : opener,
    state,
    props: {},
  });

  test('a modal’s view, which stays a dialog that can be closed', async () => {
    expectConsole('error', /It is broken/);
    const { screen } = await mount(opener, { onError, answer, views: { modal: Fragile } });
    await screen.getByRole('button', { name: 'Open' }).click();
    const dialog = screen.getByRole('dialog');
    await expect.element(dialog.getByText('This modal cannot be shown')).toBeVisible();
    expect(errors).toHaveLength(1);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
    isBroken = false;
    await screen.getByRole('button', { name: 'Open' }).click();
    await expect.element(screen.getByText('Whole again')).toBeVisible();
  });

  test('a picture in a modal’s frame takes neither the page nor the tree along', async () => {
    expectConsole('error', /It is broken/);
    const { screen } = await mount(opener, { onError, answer, icons: { close: Fragile } });
    await userEvent.type(screen.getByRole('textbox'), 'Mine');
    await screen.getByRole('button', { name: 'Open' }).click();
    await expect.element(screen.getByText(/cannot be shown/)).toBeVisible();
    await expect.element(screen.getByRole('textbox')).toHaveValue('Mine');
    expect(errors).toHaveLength(1);
  });

  test('a block’s menu leaves the block alone', async () => {
    expectConsole('error', /It is broken/);
    const controls = [{ label: 'Settings', icon: 'settings', onPress: { action: 'settings' } }];
    const { screen } = await mount(
      { ...block(field('a')), controls },
      { onError, icons: { more: () => <Fragile /> } },
    );
    await expect.element(screen.getByText('This block cannot be shown')).toBeVisible();
    await expect.element(screen.getByRole('textbox')).toBeVisible();
    expect(errors).toHaveLength(1);
  });

  test('what says that a request failed leaves the tree alone', async () => {
    expectConsole('error', /It is broken/);
    const { screen, instance } = await mount(block(field('a')), {
      onError,
      icons: { warning: () => <Fragile /> },
      answer: () => Promise.reject(new Error('No luck.')),
    });
    await userEvent.type(screen.getByRole('textbox'), 'Mine');
    instance.dispatch({ action: 'change' });
    await expect.element(screen.getByText('This block cannot be shown')).toBeVisible();
    await expect.element(screen.getByRole('textbox')).toHaveValue('Mine');
    expect(errors.map(({ kind }) => kind).toSorted()).toEqual(['request', 'view']);
    isBroken = false;
    instance.dispatch({ action: 'change' });
    await expect.element(screen.getByText('No luck.')).toBeVisible();
  });
});

describe('what has no reading', () => {
  const hologram = { type: 'hologram', depth: 3 };
  const tree = block(field('a'), hologram, field('b'));

  test('R5: shows a note that names it, and is reported once', async () => {
    const { screen, instance } = await mount(tree, { onError });
    await expect.element(screen.getByText('“hologram” cannot be shown')).toBeVisible();
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(errors).toMatchObject([
      {
        kind: 'unknown',
        message: '“hologram” cannot be shown',
        element: { type: 'invalid', value: hologram },
        place: '-1',
      },
    ]);
    const answered = new Promise<void>((resolve) => instance.on('output', () => resolve()));
    instance.dispatch({ action: 'change' });
    await answered;
    await userEvent.type(screen.getByRole('textbox', { name: 'a' }), 'Mine');
    expect(errors).toHaveLength(1);
  });

  test('can be hidden, and is reported all the same', async () => {
    const { screen } = await mount(tree, { onError, unknown: 'hide' });
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(screen.getByRole('textbox').elements()).toHaveLength(2);
    expect(screen.container.querySelector('.ck-block')!.childElementCount).toBe(2);
    expect(screen.container.textContent).toBe('');
  });

  test('is hidden with the label of its own', async () => {
    const input = { type: 'input', label: 'Deep', element: hologram };
    const { screen } = await mount(block(input, field('b')), { onError, unknown: 'hide' });
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(screen.container.textContent).toBe('');
  });

  test('can be the host app’s to draw, around the note or without', async () => {
    function Mine(props: ViewProps<'invalid'>): ReactNode {
      return props.inline ? (
        <span>inline</span>
      ) : (
        <section aria-label="Unknown">
          <DefaultView {...props} />
        </section>
      );
    }
    const line = { type: 'hint', children: [hologram] };
    const { screen } = await mount(block(hologram, line), { onError, unknown: Mine });
    const section = screen.getByRole('region', { name: 'Unknown' });
    await expect.element(section.getByText('“hologram” cannot be shown')).toBeVisible();
    await expect.element(screen.getByText('inline')).toBeVisible();
    await vi.waitFor(() => expect(errors).toHaveLength(2));
  });

  test('and when that throws, too, there is still a note', async () => {
    expectConsole('error', /It is broken/);
    const { screen } = await mount(tree, { onError, unknown: Fragile });
    await expect.element(screen.getByText('This invalid cannot be shown')).toBeVisible();
    expect(screen.getByRole('textbox').elements()).toHaveLength(2);
  });
});
