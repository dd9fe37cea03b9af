import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { deferred, documentContext, mount } from '../../../test-support/mount.tsx';

const block = {
  type: 'block',
  children: [{ type: 'text', children: ['Content'] }],
  controls: [
    { label: 'Settings', icon: 'settings', onPress: { action: 'settings' } },
    [
      { label: 'Duplicate', onPress: { action: 'duplicate' } },
      {
        label: 'Delete',
        onPress: { action: 'delete' },
        confirm: { title: 'Delete it?', text: 'For good.', confirm: 'Yes, delete' },
      },
    ],
  ],
};

const noControls = { ...documentContext, editable: false };

describe('the menu', () => {
  test('R25: shows only where the context is editable', async () => {
    const { screen } = await mount(block, { context: noControls });
    await expect.element(screen.getByText('Content')).toBeVisible();
    expect(screen.container.querySelector('button')).toBeNull();
  });

  test.each([[[]], [[[]]], [[[], []]]])('R5, R25: %j is no menu', async (controls) => {
    const { screen } = await mount({ ...block, controls });
    await expect.element(screen.getByText('Content')).toBeVisible();
    expect(screen.container.querySelector('button')).toBeNull();
  });

  test('R17, R25: a control that can open nothing is disabled', async () => {
    const control = {
      label: 'Go',
      onPress: { action: '@ui.url.open', url: 'javascript:alert(1)' },
    };
    const { screen } = await mount({ ...block, controls: [control] });
    await screen.getByRole('button', { name: 'Block menu' }).click();
    await expect.element(screen.getByRole('menuitem', { name: 'Go' })).toBeDisabled();
  });

  test('R25: opens, dispatches, and closes', async () => {
    const { screen, requests } = await mount(block);
    const button = screen.getByRole('button', { name: 'Block menu' });
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await button.click();
    await expect.element(button).toHaveAttribute('aria-expanded', 'true');
    await screen.getByRole('menuitem', { name: 'Settings' }).click();
    await expect.element(screen.getByRole('menu')).not.toBeInTheDocument();
    expect(requests.map((request) => request.action)).toEqual([{ action: 'settings' }]);
  });

  test('R25: an inner array is a group', async () => {
    const { screen } = await mount(block);
    await screen.getByRole('button', { name: 'Block menu' }).click();
    const groups = screen.getByRole('menu').getByRole('group');
    await expect.element(groups.nth(1)).toBeVisible();
    const labels = groups.elements().map((group) => group.textContent);
    expect(labels).toEqual(['Settings', 'DuplicateDelete']);
  });

  test('R25: has the keys of a menu, and returns the focus', async () => {
    const { screen } = await mount(block);
    const button = screen.getByRole('button', { name: 'Block menu' });
    const item = (name: string) => screen.getByRole('menuitem', { name });
    await userEvent.keyboard('{Tab}');
    await expect.element(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(item('Settings')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(item('Duplicate')).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(item('Delete')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(item('Settings')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(item('Delete')).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(item('Settings')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(button).toHaveAttribute('aria-expanded', 'false');
    await expect.element(button).toHaveFocus();
  });

  test('R24: a control asks first', async () => {
    const { screen, requests } = await mount(block);
    await screen.getByRole('button', { name: 'Block menu' }).click();
    await screen.getByRole('menuitem', { name: 'Delete' }).click();
    expect(requests).toEqual([]);
    await screen.getByRole('button', { name: 'Yes, delete' }).click();
    await vi.waitFor(() => expect(requests).toHaveLength(1));
  });

  test('R15: the control that dispatched is busy, the others are not', async () => {
    const { screen, requests } = await mount(block, { answer: () => deferred().promise });
    const button = screen.getByRole('button', { name: 'Block menu' });
    await button.click();
    await screen.getByRole('menuitem', { name: 'Settings' }).click();
    await expect.element(button).toHaveAttribute('aria-busy', 'true');
    await button.click();
    const settings = screen.getByRole('menuitem', { name: 'Settings' });
    await expect.element(settings).toHaveAttribute('aria-busy', 'true');
    await expect
      .element(screen.getByRole('menuitem', { name: 'Duplicate' }))
      .not.toHaveAttribute('aria-busy');
    await settings.click({ force: true });
    expect(requests).toHaveLength(1);
  });

  test('stays inside of the window', async () => {
    const { screen } = await mount(block);
    await screen.getByRole('button', { name: 'Block menu' }).click();
    const menu = screen.getByRole('menu');
    await expect.element(menu).toBeVisible();
    const { left, right, top } = menu.element().getBoundingClientRect();
    const { bottom } = screen
      .getByRole('button', { name: 'Block menu' })
      .element()
      .getBoundingClientRect();
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    expect(top).toBeGreaterThanOrEqual(bottom);
  });
});
