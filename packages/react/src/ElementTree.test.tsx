import { elementSamples, patterns, type ElementSample } from '@contentkit/samples';
import { useEffect, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { show } from '../test-support/mount.tsx';
import { ElementTree } from './index.ts';

const field = { type: 'textinput', state: 'text' };
const save = {
  type: 'button',
  label: 'Save',
  onPress: { action: 'save', text: { $state: 'text' } },
};

describe('a tree without a session', () => {
  test('its inputs work, and its actions go to onAction', async () => {
    const actions: unknown[] = [];
    const element = { type: 'block', children: [{ ...field, initialValue: 'Hello' }, save] };
    const screen = await show(
      <ElementTree element={element} onAction={(action) => actions.push(action)} />,
    );
    await expect.element(screen.getByRole('textbox')).toHaveValue('Hello');
    await userEvent.type(screen.getByRole('textbox'), ' you');
    await screen.getByRole('button', { name: 'Save' }).click();
    expect(actions).toEqual([{ action: 'save', text: 'Hello you' }]);
  });

  test('without onAction a press does nothing', async () => {
    const screen = await show(<ElementTree element={save} />);
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(screen.getByRole('button', { name: 'Save' })).toBeVisible();
  });

  test('R5: what cannot be shown says why, in sentences, to whoever asks', async () => {
    const screen = await show(
      <ElementTree element={{ type: 'block', children: [{ type: 'buton' }] }} />,
    );
    await screen.getByText('Details').click();
    await expect
      .element(screen.getByRole('listitem'))
      .toHaveTextContent('children[0] There is no element type `buton`. Did you mean `button`?');
  });

  test('an output brings its state', async () => {
    const output = { element: { type: 'block', children: [field] }, state: { text: 'Sent' } };
    const screen = await show(<ElementTree output={{ ...output, props: {} }} />);
    await expect.element(screen.getByRole('textbox')).toHaveValue('Sent');
  });

  test('another tree keeps what was typed under the same key', async () => {
    const screen = await show(<ElementTree element={field} />);
    await userEvent.type(screen.getByRole('textbox'), 'Typed');
    await screen.rerender(<ElementTree element={{ type: 'block', children: [field, save] }} />);
    await expect.element(screen.getByRole('button', { name: 'Save' })).toBeVisible();
    await expect.element(screen.getByRole('textbox')).toHaveValue('Typed');
  });

  test('an equal output in a new object keeps what was typed', async () => {
    const tree = () => (
      <ElementTree output={{ element: { ...field }, state: { text: 'Sent' }, props: {} }} />
    );
    const screen = await show(tree());
    await userEvent.fill(screen.getByRole('textbox'), 'Typed');
    await screen.rerender(tree());
    await expect.element(screen.getByRole('textbox')).toHaveValue('Typed');
  });

  test('R5: what has no reading says so, and what is wrong with it', async () => {
    const screen = await show(<ElementTree output={42} />);
    await expect.element(screen.getByText('This content cannot be shown.')).toBeVisible();
    await screen.getByText('Details').click();
    await expect.element(screen.getByRole('listitem')).toBeVisible();
  });

  test('R3: a completed output shows nothing', async () => {
    const screen = await show(<ElementTree output={{ type: 'complete' }} />);
    expect(screen.container).toBeEmptyDOMElement();
  });

  test.each(['light', 'dark', 'auto'] as const)('theme %s', async (theme) => {
    const screen = await show(<ElementTree element={save} theme={theme} />);
    const root = screen.container.querySelector('.ck') ?? document.body;
    expect(root).toHaveAttribute('data-ck-theme', theme);
    const scheme = theme === 'auto' ? 'light dark' : theme;
    expect(getComputedStyle(root).colorScheme).toBe(scheme);
  });

  test('R25: a context that is not editable shows no menu', async () => {
    const controls = [{ label: 'Settings', onPress: { action: 'settings' } }];
    const element = { type: 'block', children: [save], controls };
    const context = { type: 'document', spaceId: 's', editable: false, theme: 'light' } as const;
    const screen = await show(<ElementTree element={element} context={context} />);
    await expect.element(screen.getByRole('button', { name: 'Save' })).toBeVisible();
    expect(screen.getByRole('button').elements()).toHaveLength(1);
  });
});

const samples: readonly ElementSample[] = Object.values(elementSamples);

const trees = [
  ...samples.flatMap(({ type, variants }) =>
    Object.entries(variants).map(([name, { root, state }]) => ({
      name: `${type}, ${name}`,
      output: { element: root, state, props: {} },
    })),
  ),
  ...Object.values(patterns).map(({ title, root, state = {} }) => ({
    name: title,
    output: { element: root, state, props: {} },
  })),
];

/** Resolves once a tree that the server drew is alive, with what React had to mend. */
function hydrate(container: HTMLElement, tree: ReactNode): Promise<unknown[]> {
  const mended: unknown[] = [];
  return new Promise((resolve) => {
    function Alive(): ReactNode {
      useEffect(() => {
        resolve(mended);
      }, []);
      return tree;
    }
    hydrateRoot(container, <Alive />, { onRecoverableError: (error) => mended.push(error) });
  });
}

describe('on the server', () => {
  test.each(trees)('draws and hydrates without a difference: $name', async ({ output }) => {
    const tree = <ElementTree output={output} theme="light" />;
    const container = document.createElement('div');
    container.innerHTML = renderToString(tree);
    document.body.append(container);
    onTestFinished(() => container.remove());
    expect(container.querySelector('.ck')).not.toBeNull();
    expect(await hydrate(container, tree)).toEqual([]);
  });

  test('a tree drawn there carries no inline styles and no script', () => {
    const html = trees
      .map(({ output }) => renderToString(<ElementTree output={output} />))
      .join('');
    const elements = [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')];
    expect(elements.length).toBeGreaterThan(1_000);
    const suspicious = elements.flatMap((element) =>
      [element.tagName, ...element.getAttributeNames()].filter((name) =>
        /^(?:script|style|on.*)$/i.test(name),
      ),
    );
    expect(suspicious).toEqual([]);
  });
});
