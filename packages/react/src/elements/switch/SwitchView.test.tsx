import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { deferred, mount } from '../../../test-support/mount.tsx';

const notify = { type: 'switch', state: 'notify' };
const saving = { ...notify, onValueChange: { action: 'save', notify: { $state: 'notify' } } };

describe('toggling', () => {
  test('R9: writes true and false, and sends nothing by itself', async () => {
    const { screen, instance, requests } = await mount(notify);
    const control = screen.getByRole('switch', { name: 'notify' });
    await control.click();
    await expect.element(control).toBeChecked();
    expect(instance.getState()).toEqual({ notify: true });
    control.element().focus();
    await userEvent.keyboard(' ');
    await expect.element(control).not.toBeChecked();
    expect(instance.getState()).toEqual({ notify: false });
    expect(requests).toEqual([]);
  });

  test('R8: begins with its initial value', async () => {
    const { screen } = await mount({ ...notify, initialValue: true });
    await expect.element(screen.getByRole('switch')).toBeChecked();
  });

  test('R34c: a state that is no boolean reads as off, and toggling replaces it', async () => {
    const { screen, instance } = await mount(notify, { state: { notify: 'yes' } });
    await expect.element(screen.getByRole('switch')).not.toBeChecked();
    await screen.getByRole('switch').click();
    expect(instance.getState()).toEqual({ notify: true });
  });

  test('a disabled one does not change', async () => {
    const { screen, instance } = await mount({ ...notify, disabled: true });
    await expect.element(screen.getByRole('switch')).toBeDisabled();
    await screen.getByRole('switch').click({ force: true });
    expect(instance.getState()).toEqual({});
  });
});

describe('onValueChange', () => {
  test('R9: carries the value that was just written', async () => {
    const { screen, requests } = await mount(saving);
    await screen.getByRole('switch').click();
    expect(requests.map((request) => request.action)).toEqual([{ action: 'save', notify: true }]);
  });

  test('R15: shows progress while it runs, and stays usable', async () => {
    const answer = deferred();
    const { screen, instance } = await mount(saving, { answer: () => answer.promise });
    const control = screen.getByRole('switch');
    const before = control.element().getBoundingClientRect();
    await control.click();
    await expect.element(control).toHaveAttribute('aria-busy', 'true');
    expect(control.element().getBoundingClientRect()).toEqual(before);
    await control.click();
    expect(instance.getState()).toEqual({ notify: false });
  });

  test('R24, R34c: asks, then writes, then dispatches', async () => {
    const confirm = { title: 'Notify everyone?', text: 'They get mail.', confirm: 'Notify' };
    const { screen, instance, requests } = await mount({ ...saving, confirm });
    await screen.getByRole('switch').click();
    expect(instance.getState()).toEqual({});
    expect(requests).toEqual([]);
    await screen.getByRole('button', { name: 'Notify' }).click();
    await expect.element(screen.getByRole('switch')).toBeChecked();
    expect(requests.map((request) => request.state)).toEqual([{ notify: true }]);
  });

  test('R24: a refusal keeps the old value and dispatches nothing', async () => {
    const confirm = { title: 'Notify everyone?', text: 'They get mail.', confirm: 'Notify' };
    const { screen, requests } = await mount({ ...saving, confirm }, { state: { notify: true } });
    await screen.getByRole('switch').click();
    await screen.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(screen.getByRole('switch')).toBeChecked();
    expect(requests).toEqual([]);
  });
});
