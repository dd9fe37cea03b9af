import { expect, test, vi } from 'vitest';

import { mount } from '../../test-support/mount.tsx';

const { arrival, arrive } = vi.hoisted(() => {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { arrival: promise, arrive: () => resolve() };
});

// A slow connection.
vi.mock('./overlay-module.ts', async (importOriginal) => {
  await arrival;
  return importOriginal();
});

test('R24: a question that is not there yet is asked as soon as it is', async () => {
  const { screen, requests } = await mount({
    type: 'button',
    label: 'Delete',
    onPress: { action: 'delete' },
    confirm: { title: 'Delete it?', text: 'For good.', confirm: 'Yes, delete' },
  });
  await screen.getByRole('button', { name: 'Delete' }).click();
  expect(screen.getByRole('alertdialog').query()).toBeNull();
  expect(requests).toEqual([]);

  arrive();
  await expect.element(screen.getByRole('alertdialog', { name: 'Delete it?' })).toBeVisible();
  await screen.getByRole('button', { name: 'Yes, delete' }).click();
  await vi.waitFor(() =>
    expect(requests.map(({ action }) => action)).toEqual([{ action: 'delete' }]),
  );
  await expect.element(screen.getByRole('alertdialog')).not.toBeInTheDocument();
});
