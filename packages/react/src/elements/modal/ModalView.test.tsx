import type { RenderRequest } from '@contentkit/schema/reader';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { deferred, mount, type Mounted, type MountOptions } from '../../../test-support/mount.tsx';

const opener = {
  type: 'block',
  children: [
    { type: 'text', children: ['Behind'] },
    {
      type: 'button',
      label: 'Open',
      onPress: { action: '@ui.modal.open', componentId: 'dialog', props: {} },
    },
  ],
};

const noteModal = {
  type: 'modal',
  title: 'Add a note',
  subtitle: [{ type: 'text', children: ['It stays with the page'] }],
  children: [{ type: 'textinput', state: 'note', placeholder: 'Note' }],
  submit: {
    type: 'button',
    label: 'Add',
    onPress: { action: '@ui.modal.close', returnValue: { note: { $state: 'note' } } },
  },
};

function answerWith(modal: object) {
  return ({ componentId, state = {} }: RenderRequest) =>
    componentId === 'dialog'
      ? { element: modal, state, props: {} }
      : { element: opener, state, props: {} };
}

async function open(modal: object, options: MountOptions = {}): Promise<Mounted> {
  const mounted = await mount(opener, { answer: answerWith(modal), ...options });
  await mounted.screen.getByRole('button', { name: 'Open' }).click();
  await expect.element(mounted.screen.getByRole('dialog')).toBeVisible();
  return mounted;
}

function actionsTo(componentId: string, requests: readonly RenderRequest[]): unknown[] {
  return requests
    .filter((request) => request.componentId === componentId)
    .map((request) => request.action);
}

describe('opening', () => {
  test('R18: the button is busy until the content is there', async () => {
    const answer = deferred();
    const { screen } = await mount(opener, { answer: () => answer.promise });
    const button = screen.getByRole('button', { name: 'Open' });
    await button.click();
    await expect.element(button).toHaveAttribute('aria-busy', 'true');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    answer.resolve({ element: noteModal, state: {}, props: {} });
    await expect.element(screen.getByRole('dialog', { name: 'Add a note' })).toBeVisible();
    await expect.element(button).not.toHaveAttribute('aria-busy');
  });

  test('the focus goes to its content, and what is behind is inert', async () => {
    const { screen } = await open(noteModal);
    await expect.element(screen.getByRole('textbox')).toHaveFocus();
    expect(screen.getByRole('dialog').element().matches(':modal')).toBe(true);
    // An inert button takes no focus.
    document.querySelector<HTMLElement>('.ck-block button')?.focus();
    await expect.element(screen.getByRole('textbox')).toHaveFocus();
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
  });

  test('R18: an error on opening shows at the opener, with Retry', async () => {
    let failures = 1;
    const { screen } = await mount(opener, {
      answer(request) {
        if (request.componentId === 'dialog' && failures > 0) {
          failures -= 1;
          throw new Error('The dialog is out of order.');
        }
        return answerWith(noteModal)(request);
      },
    });
    await screen.getByRole('button', { name: 'Open' }).click();
    await expect.element(screen.getByText('The dialog is out of order.')).toBeVisible();
    await screen.getByRole('button', { name: 'Retry' }).click();
    await expect.element(screen.getByRole('dialog', { name: 'Add a note' })).toBeVisible();
  });

  test('R18: a root that is no modal is framed as one, named by the integration', async () => {
    const block = { type: 'block', children: [{ type: 'text', children: ['Just a block'] }] };
    const { screen } = await open(block, { integration: { name: 'note', title: 'Notes' } });
    const dialog = screen.getByRole('dialog', { name: 'Notes' });
    await expect.element(dialog.getByText('Just a block')).toBeVisible();
  });

  test('R18: modals stack, and each closes alone', async () => {
    const again = { ...noteModal, title: 'Upper', children: opener.children };
    const { screen } = await open(again);
    await screen.getByRole('dialog').getByRole('button', { name: 'Open' }).click();
    await vi.waitFor(() => expect(document.querySelectorAll('dialog')).toHaveLength(2));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => expect(document.querySelectorAll('dialog')).toHaveLength(1));
    await expect.element(screen.getByRole('dialog', { name: 'Upper' })).toBeVisible();
  });
});

describe('closing', () => {
  test('R19: the submit button returns the modal’s state to the opener', async () => {
    const { screen, requests } = await open(noteModal);
    await userEvent.type(screen.getByRole('textbox'), 'Hello');
    await screen.getByRole('button', { name: 'Add' }).click();
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
    expect(actionsTo('test', requests)).toEqual([
      { action: '@ui.modal.close', returnValue: { note: 'Hello' } },
    ]);
  });

  const ways: [string, (mounted: Mounted) => Promise<void>][] = [
    ['Esc', () => userEvent.keyboard('{Escape}')],
    ['the close button', ({ screen }) => screen.getByRole('button', { name: 'Close' }).click()],
    ['a press beside it', () => userEvent.click(document.body, { position: { x: 2, y: 2 } })],
  ];

  test.each(ways)('R20: %s without a return value tells the opener nothing', async (_way, act) => {
    const mounted = await open(noteModal);
    await act(mounted);
    await expect.element(mounted.screen.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(mounted.screen.getByRole('button', { name: 'Open' })).toHaveFocus();
    expect(actionsTo('test', mounted.requests)).toEqual([]);
  });

  test.each(ways)('R20: %s closes with the return value that it declares', async (_way, act) => {
    const mounted = await open({ ...noteModal, returnValue: { kept: { $state: 'note' } } });
    await userEvent.type(mounted.screen.getByRole('textbox'), 'Draft');
    await act(mounted);
    await expect.element(mounted.screen.getByRole('dialog')).not.toBeInTheDocument();
    await vi.waitFor(() =>
      expect(actionsTo('test', mounted.requests)).toEqual([
        { action: '@ui.modal.close', returnValue: { kept: 'Draft' } },
      ]),
    );
  });

  test('R20: when the platform closes it by itself, the instance closes too', async () => {
    const { screen, instance } = await open(noteModal);
    (screen.getByRole('dialog').element() as HTMLDialogElement).close();
    await vi.waitFor(() => expect(instance.getSnapshot().modal).toBeUndefined());
  });

  test('a press that began in it does not close it', async () => {
    const { screen } = await open(noteModal);
    const dialog = screen.getByRole('dialog').element();
    screen
      .getByRole('textbox')
      .element()
      .dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await expect.element(screen.getByRole('dialog')).toBeVisible();
  });
});

describe('its frame', () => {
  test('R34a: submit is primary, the subtitle is under the title', async () => {
    const { screen } = await open(noteModal);
    const title = screen.getByRole('heading', { name: 'Add a note' }).element();
    const subtitle = screen.getByText('It stays with the page').element();
    const [above, below] = [title.getBoundingClientRect(), subtitle.getBoundingClientRect()];
    expect(below.top).toBeGreaterThanOrEqual(above.bottom);
    const submit = screen.getByRole('button', { name: 'Add' }).element();
    const probe = document.createElement('button');
    probe.className = 'ck-button';
    probe.dataset['style'] = 'primary';
    submit.after(probe);
    const { backgroundColor } = getComputedStyle(submit);
    expect(backgroundColor).toBe(getComputedStyle(probe).backgroundColor);
    probe.remove();
  });

  test.each([
    [undefined, 640],
    ['medium', 640],
    ['xlarge', 1080],
    ['fullscreen', 1400],
  ])('R34a: size %s is %i px wide', async (size, width) => {
    await page.viewport(1400, 800);
    const { screen } = await open({ ...noteModal, size });
    const dialog = screen.getByRole('dialog').element() as HTMLElement;
    expect(dialog.offsetWidth).toBe(width);
  });

  test('the close button stands in its top corner', async () => {
    const { screen } = await open(noteModal);
    const { top, right } = screen.getByRole('dialog').element().getBoundingClientRect();
    const corner = screen.getByRole('button', { name: 'Close' }).element().getBoundingClientRect();
    expect(corner.top - top).toBeLessThan(24);
    expect(right - corner.right).toBeLessThan(24);
  });

  test('R34a: is never wider than the screen', async () => {
    await page.viewport(320, 600);
    const { screen } = await open({ ...noteModal, size: 'xlarge' });
    const dialog = screen.getByRole('dialog').element() as HTMLElement;
    expect(dialog.offsetWidth).toBeLessThanOrEqual(320);
  });

  test('its head and its foot are no landmarks of the page', async () => {
    const { screen } = await open(noteModal);
    expect(screen.getByRole('banner').elements()).toEqual([]);
    expect(screen.getByRole('contentinfo').elements()).toEqual([]);
  });

  test('R16: its own errors show in it', async () => {
    const failing = {
      ...noteModal,
      submit: { type: 'button', label: 'Check', onPress: { action: 'check' } },
    };
    const { screen } = await open(failing, {
      answer(request) {
        if (request.action?.action === 'check') {
          throw new Error('The check failed.');
        }
        return answerWith(failing)(request);
      },
    });
    await screen.getByRole('button', { name: 'Check' }).click();
    const dialog = screen.getByRole('dialog');
    await expect.element(dialog.getByText('The check failed.')).toBeVisible();
    await expect.element(dialog.getByRole('button', { name: 'Retry' })).toBeVisible();
  });
});
