import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mount } from '../../../test-support/mount.tsx';

const releases = { type: 'checkbox', state: 'topics', value: 'releases' };

describe('ticking', () => {
  test('R9: adds the value to the array, and unticking removes it', async () => {
    const { screen, instance, requests } = await mount(releases, { state: { topics: ['other'] } });
    const checkbox = screen.getByRole('checkbox');
    await expect.element(checkbox).not.toBeChecked();
    await checkbox.click();
    await expect.element(checkbox).toBeChecked();
    expect(instance.getState()).toEqual({ topics: ['other', 'releases'] });
    await checkbox.click();
    await expect.element(checkbox).not.toBeChecked();
    expect(instance.getState()).toEqual({ topics: ['other'] });
    expect(requests).toEqual([]);
  });

  test('R9: works by Space', async () => {
    const { screen, instance } = await mount(releases);
    screen.getByRole('checkbox').element().focus();
    await userEvent.keyboard(' ');
    await expect.element(screen.getByRole('checkbox')).toBeChecked();
    expect(instance.getState()).toEqual({ topics: ['releases'] });
  });

  test('R9: a number is a value of its own', async () => {
    const { screen, instance } = await mount(
      { type: 'checkbox', state: 'numbers', value: 1 },
      { state: { numbers: ['1'] } },
    );
    await expect.element(screen.getByRole('checkbox')).not.toBeChecked();
    await screen.getByRole('checkbox').click();
    expect(instance.getState()).toEqual({ numbers: ['1', 1] });
  });

  test.each([['text'], [7], [true], [null]])(
    'R34c: a state of %j reads as empty, and ticking replaces it',
    async (topics) => {
      const { screen, instance } = await mount(releases, { state: { topics } });
      await expect.element(screen.getByRole('checkbox')).not.toBeChecked();
      await screen.getByRole('checkbox').click();
      expect(instance.getState()).toEqual({ topics: ['releases'] });
    },
  );
});

describe('a confirm', () => {
  const asking = {
    ...releases,
    confirm: { title: 'Follow releases?', text: 'There are many.', confirm: 'Follow' },
  };

  test('R24: a refusal keeps the old value, going ahead writes', async () => {
    const { screen, instance } = await mount(asking);
    const checkbox = screen.getByRole('checkbox');
    const dialog = screen.getByRole('alertdialog', { name: 'Follow releases?' });
    await checkbox.click();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(checkbox).not.toBeChecked();
    expect(instance.getState()).toEqual({});
    await checkbox.click();
    await dialog.getByRole('button', { name: 'Follow' }).click();
    await expect.element(checkbox).toBeChecked();
    expect(instance.getState()).toEqual({ topics: ['releases'] });
  });
});

test('R34b: a bare one is named by its state key', async () => {
  const { screen } = await mount(releases);
  await expect.element(screen.getByRole('checkbox')).toHaveAccessibleName('topics');
});
