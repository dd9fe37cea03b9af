import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mount } from '../../../test-support/mount.tsx';

function choice(label: string, value: string | number, more: object = {}): object {
  return { type: 'input', label, element: { type: 'radio', state: 'plan', value, ...more } };
}

const plans = {
  type: 'vstack',
  children: [choice('Solo', 'solo'), choice('Team', 'team'), choice('Company', 'company')],
};

describe('choosing', () => {
  test('R9: writes the value, and unchooses the others', async () => {
    const { screen, instance, requests } = await mount(plans, { state: { plan: 'solo' } });
    await expect.element(screen.getByRole('radio', { name: 'Solo' })).toBeChecked();
    await screen.getByText('Team').click();
    await expect.element(screen.getByRole('radio', { name: 'Team' })).toBeChecked();
    await expect.element(screen.getByRole('radio', { name: 'Solo' })).not.toBeChecked();
    expect(instance.getState()).toEqual({ plan: 'team' });
    expect(requests).toEqual([]);
  });

  test('R9: radios of one state key are one group, with one stop for Tab and arrow keys', async () => {
    const { screen, instance } = await mount(plans, { state: { plan: 'solo' } });
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByRole('radio', { name: 'Solo' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(screen.getByRole('radio', { name: 'Team' })).toHaveFocus();
    await expect.element(screen.getByRole('radio', { name: 'Team' })).toBeChecked();
    expect(instance.getState()).toEqual({ plan: 'team' });
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByRole('radio', { name: 'Company' })).not.toHaveFocus();
  });

  test('two instances on one page are two groups', async () => {
    const first = await mount(plans, { state: { plan: 'solo' } });
    const second = await mount(plans, { state: { plan: 'team' } });
    const [solo] = first.screen.container.querySelectorAll('input');
    const [, team] = second.screen.container.querySelectorAll('input');
    expect(solo).toBeChecked();
    expect(team).toBeChecked();
  });
});

test('a disabled one cannot be chosen', async () => {
  const { screen, instance } = await mount(choice('Solo', 'solo', { disabled: true }));
  await expect.element(screen.getByRole('radio')).toBeDisabled();
  await screen.getByText('Solo').click({ force: true });
  expect(instance.getState()).toEqual({});
});

test('R24: a refused choice keeps the old one', async () => {
  const confirm = { title: 'Change the plan?', text: 'It costs more.', confirm: 'Change' };
  const { screen, instance } = await mount(
    { type: 'vstack', children: [choice('Solo', 'solo'), choice('Team', 'team', { confirm })] },
    { state: { plan: 'solo' } },
  );
  await screen.getByRole('radio', { name: 'Team' }).click();
  await screen.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(screen.getByRole('radio', { name: 'Solo' })).toBeChecked();
  await expect.element(screen.getByRole('radio', { name: 'Team' })).not.toBeChecked();
  expect(instance.getState()).toEqual({ plan: 'solo' });

  await screen.getByRole('radio', { name: 'Team' }).click();
  await screen.getByRole('button', { name: 'Change' }).click();
  await expect.element(screen.getByRole('radio', { name: 'Team' })).toBeChecked();
  expect(instance.getState()).toEqual({ plan: 'team' });
});

test('R34b: a bare one is named by its state key', async () => {
  const { screen } = await mount({ type: 'radio', state: 'plan', value: 1 });
  await expect.element(screen.getByRole('radio')).toHaveAccessibleName('plan');
});
