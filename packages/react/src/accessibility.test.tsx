import { elementSamples, patterns, type ElementSample } from '@contentkit/samples';
import type { SelectOption } from '@contentkit/schema/reader';
import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { allLoaded, boxesMeasured } from '../test-support/controls.ts';
import { mountCombobox } from '../test-support/mount-combobox.ts';
import { documentContext, mount, show } from '../test-support/mount.tsx';
import { ElementTree, type LoadOptions } from './index.ts';

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
    await boxesMeasured();
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

describe.each(['light', 'dark'] as const)('what is in use, in %s', (theme) => {
  const context = { ...documentContext, theme };
  const options: SelectOption[] = [
    { id: 'red', label: 'Red', icon: 'star' },
    { id: 'green', label: 'Green' },
  ];
  const remote = { type: 'select', state: 'colour', options: { source: 'openapi' } };

  const lists: [string, object, LoadOptions, string][] = [
    ['options', { ...remote, options, acceptInput: true }, async () => [], 'Red'],
    ['several choices', { ...remote, options, multiple: true }, async () => [], 'Green'],
    ['more to come', remote, async () => ({ items: options, nextPage: 'next' }), 'Red'],
    ['a wait', remote, () => new Promise(() => {}), 'Loading…'],
    ['nothing', remote, async () => [], 'No options'],
  ];

  test.each(lists)(
    'a list with %s: axe finds nothing',
    async (_what, element, loadOptions, text) => {
      const mounted = await mountCombobox(element, {
        context,
        loadOptions,
        state: { colour: ['red'] },
      });
      const { screen, field } = mounted;
      await field.click();
      const popup = () => screen.container.querySelector('.ck-select-popup');
      await vi.waitFor(() => expect(popup()?.textContent).toContain(text));
      await settled(popup()!);
      expect(await violationsIn(screen.container, theme)).toEqual([]);
    },
  );

  test('a list that does not come: axe finds nothing', async () => {
    const { screen, field } = await mountCombobox(remote, {
      context,
      loadOptions: () => Promise.reject(new Error('The list is locked.')),
    });
    await field.click();
    await expect.element(screen.getByText('The list is locked.')).toBeVisible();
    expect(await violationsIn(screen.container, theme)).toEqual([]);
  });

  test('a tooltip: axe finds nothing', async () => {
    const children = [
      { ...save, tooltip: 'Keeps it' },
      { ...save, label: 'Send', tooltip: 'Nothing to send yet', disabled: true },
    ];
    const { screen } = await mount({ type: 'hstack', children }, { context });
    for (const text of ['Keeps it', 'Nothing to send yet']) {
      await userEvent.keyboard('{Tab}');
      await expect.element(screen.getByText(text)).toBeVisible();
      expect(await violationsIn(screen.container, theme)).toEqual([]);
    }
  });

  test('code that is edited: axe finds nothing', async () => {
    const element = { type: 'codeblock', state: 'code', content: 'a: 1', syntax: 'yaml' };
    const { screen } = await mount({ ...element, lineNumbers: true }, { context });
    await allLoaded(screen.container);
    await userEvent.keyboard('{Tab}{Tab}');
    await expect.element(screen.getByRole('textbox')).toHaveFocus();
    await expect.element(screen.getByText(/press Escape and then Tab/)).toBeVisible();
    expect(await violationsIn(screen.container, theme)).toEqual([]);
  });

  test('code that scrolls: axe finds nothing', async () => {
    const { screen } = await mount(
      { type: 'codeblock', content: 'x'.repeat(400), syntax: 'js' },
      { context },
    );
    await vi.waitFor(() => expect(screen.container.querySelector('[tabindex]')).not.toBeNull());
    expect(await violationsIn(screen.container, theme)).toEqual([]);
  });

  test('a step that was gone to: axe finds nothing', async () => {
    const stepper = (activeStep: string) => ({
      type: 'stepper',
      activeStep,
      onStepChange: { action: 'move' },
      onComplete: { action: 'finish' },
      children: ['one', 'two', 'three'].map((id) => ({
        type: 'step',
        id,
        next: id === 'one',
        children: [{ type: 'textinput', state: id, label: `Field ${id}` }],
      })),
    });
    const { screen } = await mount(stepper('one'), {
      context,
      answer: () => ({
        element: { type: 'block', children: [stepper('two')] },
        state: {},
        props: {},
      }),
    });
    await screen.getByRole('button', { name: 'Next' }).click();
    await expect.element(screen.getByRole('group', { name: 'Step 2' })).toHaveFocus();
    expect(await violationsIn(screen.container, theme)).toEqual([]);
  });

  test('radios under titles, and what has no reading: axe finds nothing', async () => {
    const radio = (value: string | number) => ({
      type: 'input',
      label: `Plan ${value}`,
      element: { type: 'radio', state: 'plan', value },
    });
    const { screen } = await mount(
      {
        type: 'block',
        children: [
          { type: 'card', title: 'Plans', hint: 'Yearly', children: [radio('a'), radio(2)] },
          { type: 'card', title: 'More', onPress: { action: 'more' }, children: [radio('2')] },
          { type: 'slider' },
          { type: 'text', children: ['In a line: ', { type: 'slider' }] },
          { type: 'input', label: 'Broken', hint: 'Still', element: { type: 'slider' } },
          { type: 'image', source: { url: 'no' }, aspectRatio: 1 },
        ],
      },
      { context, state: { plan: 2 } },
    );
    for (const details of screen.container.querySelectorAll('details')) details.open = true;
    expect(await violationsIn(screen.container, theme)).toEqual([]);
  });

  test('all of it from right to left: axe finds nothing', async () => {
    const screen = await show(
      <main dir="rtl" lang="ar">
        {samples.flatMap(({ variants }) =>
          Object.values(variants).map(({ root, state }, index) => (
            <ElementTree
              key={`${JSON.stringify(root)}${index}`}
              output={{ element: root, state, props: {} }}
              theme={theme}
              integration={{ name: 'sample' }}
            />
          )),
        )}
      </main>,
    );
    await allLoaded(screen.container);
    expect(await violationsIn(screen.container, theme)).toEqual([]);
  });
});

/** Once it has faded in: half-way there its contrast is that of no state a person stays in. */
async function settled(element: Element): Promise<void> {
  await Promise.all(element.getAnimations().map((animation) => animation.finished));
}
