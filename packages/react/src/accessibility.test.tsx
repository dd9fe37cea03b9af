import { elementSamples, patterns, type ElementSample } from '@contentkit/samples';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';

import { documentContext, mount, show } from '../test-support/mount.tsx';
import { ElementTree } from './index.ts';

const samples: readonly ElementSample[] = Object.values(elementSamples);

const trees = [
  ...samples.map(({ type, variants }) => ({
    name: type,
    roots: Object.values(variants),
  })),
  ...Object.values(patterns).map(({ title, root, state = {} }) => ({
    name: title,
    roots: [{ root, state }],
  })),
];

/** What axe finds, as far as it is about the tree and not about the page around it. */
async function violationsIn(container: Element, theme: 'light' | 'dark'): Promise<unknown[]> {
  document.documentElement.style.colorScheme = theme;
  document.body.style.background = 'Canvas';
  const { violations } = await axe.run(container, {
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map((node) => node.html.slice(0, 200)),
  }));
}

const save = { type: 'button', label: 'Save', style: 'primary', onPress: { action: 'save' } };

const confirm = { title: 'Delete it?', text: 'For good.', confirm: 'Delete', style: 'danger' };

const busyBlock = {
  type: 'block',
  controls: [{ label: 'Settings', icon: 'settings', onPress: { action: 'settings' } }],
  children: [
    save,
    { ...save, label: 'Remove', confirm },
    { type: 'card', title: 'Card', onPress: { action: 'open' } },
    { type: 'button', label: 'More', onPress: { action: '@ui.modal.open', componentId: 'm' } },
    { type: 'tabs' },
  ],
};

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(trees)('$name: axe finds nothing', async ({ roots }) => {
    const screen = await show(
      <main data-theme={theme}>
        {roots.map(({ root, state }, index) => (
          <ElementTree
            key={index}
            output={{ element: root, state, props: {} }}
            theme={theme}
            integration={{ name: 'sample' }}
          />
        ))}
      </main>,
    );
    expect(await violationsIn(screen.container, theme)).toEqual([]);
  });
});

describe.each(['light', 'dark'] as const)('what opens, in %s', (theme) => {
  const context = { ...documentContext, theme };
  const never = () => new Promise(() => {});

  test.each([
    ['the question', 'Remove', 'alertdialog'],
    ['the menu', 'Block menu', 'menu'],
  ])('%s: axe finds nothing', async (_what, name, role) => {
    const { screen } = await mount(busyBlock, { context });
    await screen.getByRole('button', { name }).click();
    const opened = screen.getByRole(role);
    await expect.element(opened).toBeVisible();
    await settled(opened.element());
    expect(await violationsIn(screen.container, theme)).toEqual([]);
  });

  test('the modal: axe finds nothing', async () => {
    const modal = { type: 'modal', title: 'More', children: [save], submit: save };
    const answer = () => ({ element: modal, state: {}, props: {} });
    const { screen } = await mount(busyBlock, { context, answer });
    await screen.getByRole('button', { name: 'More' }).click();
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    await settled(screen.getByRole('dialog').element());
    expect(await violationsIn(screen.container, theme)).toEqual([]);
  });

  test('what is busy: axe finds nothing', async () => {
    const { screen } = await mount(busyBlock, { context, answer: never });
    await screen.getByRole('button', { name: 'Save' }).click();
    await screen.getByRole('button', { name: 'Card' }).click();
    expect(await violationsIn(screen.container, theme)).toEqual([]);
  });

  test('what failed: axe finds nothing', async () => {
    const { screen } = await mount(busyBlock, {
      context,
      answer: () => Promise.reject(new Error('The database is asleep.')),
    });
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect.element(screen.getByText('The database is asleep.')).toBeVisible();
    expect(await violationsIn(screen.container, theme)).toEqual([]);
  });
});

/** Once it has faded in: half-way there its contrast is that of no state a person stays in. */
async function settled(element: Element): Promise<void> {
  await Promise.all(element.getAnimations().map((animation) => animation.finished));
}
