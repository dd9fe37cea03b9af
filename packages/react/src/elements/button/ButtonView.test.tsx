import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { deferred, mount } from '../../../test-support/mount.tsx';

const save = { type: 'button', label: 'Save', onPress: { action: 'save' } };

describe('a press', () => {
  test('R13: sends the action with the bindings resolved', async () => {
    const element = { ...save, onPress: { action: 'save', text: { $state: 'text' } } };
    const { screen, requests } = await mount(element, { state: { text: 'Hello' } });
    await screen.getByRole('button', { name: 'Save' }).click();
    expect(requests.map((request) => request.action)).toEqual([{ action: 'save', text: 'Hello' }]);
  });

  test('R13: works by Enter and by Space', async () => {
    const { screen, requests } = await mount(save);
    screen.getByRole('button', { name: 'Save' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    await userEvent.keyboard(' ');
    await vi.waitFor(() => expect(requests).toHaveLength(2));
  });

  test('does nothing on a disabled button', async () => {
    const { screen, requests } = await mount({ ...save, disabled: true });
    const button = screen.getByRole('button', { name: 'Save' });
    await expect.element(button).toBeDisabled();
    await button.click({ force: true });
    expect(requests).toEqual([]);
  });
});

describe('while its action runs', () => {
  test('R15: it is busy, keeps its focus and size, and cannot be pressed again', async () => {
    const answer = deferred();
    const { screen, requests } = await mount(save, { answer: () => answer.promise });
    const button = screen.getByRole('button', { name: 'Save' });
    const before = button.element().getBoundingClientRect();
    const [face] = button.element().children;
    await button.click();
    await expect.element(button).toHaveAttribute('aria-busy', 'true');
    await expect.element(button).toHaveFocus();
    expect(button.element().getBoundingClientRect()).toEqual(before);
    expect(button.element().children).toHaveLength(2);
    expect(button.element().children[0]).toBe(face);
    await userEvent.keyboard('{Enter}');
    await button.click({ force: true });
    expect(requests).toHaveLength(1);

    answer.resolve({ element: { type: 'block', children: [save] }, state: {}, props: {} });
    await expect.element(button).not.toHaveAttribute('aria-busy');
  });

  test('R15: another button stays usable', async () => {
    const children = [save, { ...save, label: 'Send', onPress: { action: 'send' } }];
    const { screen } = await mount(
      { type: 'hstack', children },
      { answer: () => deferred().promise },
    );
    await screen.getByRole('button', { name: 'Save' }).click();
    await expect
      .element(screen.getByRole('button', { name: 'Save' }))
      .toHaveAttribute('aria-busy', 'true');
    await expect
      .element(screen.getByRole('button', { name: 'Send' }))
      .not.toHaveAttribute('aria-busy');
  });
});

describe('a confirm', () => {
  const confirm = { title: 'Delete the note?', text: 'It is gone for good.', confirm: 'Delete' };
  const element = { ...save, label: 'Remove', confirm };

  test('R24: is asked first, and going ahead dispatches', async () => {
    const { screen, requests } = await mount(element);
    await screen.getByRole('button', { name: 'Remove' }).click();
    const dialog = screen.getByRole('alertdialog', { name: 'Delete the note?' });
    await expect.element(dialog).toHaveAccessibleDescription('It is gone for good.');
    expect(requests).toEqual([]);
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(requests).toHaveLength(1);
  });

  test('R24: Cancel and Esc dispatch nothing, and the focus returns', async () => {
    const { screen, requests } = await mount(element);
    const button = screen.getByRole('button', { name: 'Remove' });
    const dialog = screen.getByRole('alertdialog');
    await button.click();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
    expect(requests).toEqual([]);
  });

  test('R14: a URL behind a confirm opens within the gesture', async () => {
    const openUrl = vi.fn<(url: string) => void>();
    const onPress = { action: '@ui.url.open', url: 'https://example.com/' };
    const { screen } = await mount({ ...element, onPress }, { openUrl });
    await screen.getByRole('button', { name: 'Remove' }).click();
    await screen.getByRole('button', { name: 'Delete' }).click();
    expect(openUrl).toHaveBeenCalledExactlyOnceWith('https://example.com/');
  });
});

describe('what it opens', () => {
  test.each([
    ['no URL', { action: '@ui.url.open' }],
    ['a script', { action: '@ui.url.open', url: 'javascript:alert(1)' }],
    ['data', { action: '@ui.url.open', url: 'data:text/html,hello' }],
  ])('R17: %s disables it', async (_name, onPress) => {
    const { screen } = await mount({ ...save, onPress });
    await expect.element(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
  });

  test('R17: a URL goes to the host app', async () => {
    const openUrl = vi.fn<(url: string) => void>();
    const onPress = { action: '@ui.url.open', url: 'https://example.com/a' };
    const { screen } = await mount({ ...save, onPress }, { openUrl });
    await screen.getByRole('button', { name: 'Save' }).click();
    expect(openUrl).toHaveBeenCalledExactlyOnceWith('https://example.com/a');
  });
});

describe('its name', () => {
  test('R34a: is the label, then the tooltip, then the icon', async () => {
    const onPress = { action: 'press' };
    const { screen } = await mount({
      type: 'hstack',
      children: [
        { type: 'button', label: 'First', tooltip: 'Explains', icon: 'star', onPress },
        { type: 'button', label: '', tooltip: 'Second', icon: 'star', onPress },
        { type: 'button', icon: 'link-external', onPress },
        { type: 'button', trailingIcon: 'check', onPress },
      ],
    });
    const buttons = screen.getByRole('button').elements();
    expect(buttons).toHaveLength(4);
    const [first, second, third, fourth] = buttons;
    expect(first).toHaveAccessibleName('First');
    expect(first).toHaveAccessibleDescription('Explains');
    expect(second).toHaveAccessibleName('Second');
    expect(third).toHaveAccessibleName('link external');
    expect(fourth).toHaveAccessibleName('check');
  });

  test('a tooltip shows on hover and on focus, and goes on Esc', async () => {
    const { screen } = await mount({ ...save, tooltip: 'Saves the note' });
    const button = screen.getByRole('button', { name: 'Save' });
    const tooltip = screen.getByText('Saves the note');
    await button.hover();
    await expect.element(tooltip).toBeVisible();
    await button.unhover();
    await expect.element(tooltip).not.toBeInTheDocument();
    await userEvent.keyboard('{Tab}');
    await expect.element(button).toHaveFocus();
    await expect.element(tooltip).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(tooltip).not.toBeInTheDocument();
  });
});
