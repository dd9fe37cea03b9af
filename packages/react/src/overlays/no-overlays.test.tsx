import { afterEach, describe, expect, test, vi } from 'vitest';

import { mount } from '../../test-support/mount.tsx';

// What never comes: a lost connection, or a policy that forbids it.
vi.mock('./overlay-module.ts', () => {
  throw new Error('Not to be had');
});

afterEach(() => {
  vi.restoreAllMocks();
});

const button = {
  type: 'button',
  label: 'Delete',
  onPress: { action: 'delete' },
  confirm: { title: 'Delete it?', text: 'For good.', confirm: 'Yes, delete' },
};

describe('where nothing can be shown over the page', () => {
  test('R24: the platform asks, and the host app is told', async () => {
    const answers = [false, true];
    const ask = vi.spyOn(window, 'confirm').mockImplementation(() => answers.shift() ?? false);
    const onError = vi.fn<(error: { kind: string }) => void>();
    const integration = { name: 'notes', title: 'Notes' };
    const { screen, requests } = await mount(button, { onError, integration });
    await screen.getByRole('button').click();
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
    expect(ask).toHaveBeenCalledWith('Notes\n\nDelete it?\n\nFor good.');
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ kind: 'view', elementType: 'block' });
    expect(requests).toEqual([]);

    await screen.getByRole('button').click();
    await vi.waitFor(() =>
      expect(requests.map(({ action }) => action)).toEqual([{ action: 'delete' }]),
    );
    expect(ask).toHaveBeenCalledTimes(2);
  });

  test('R18: a modal stands in the page, and can be left', async () => {
    const open = { action: '@ui.modal.open', componentId: 'modal' };
    const { screen } = await mount(
      { type: 'button', label: 'Open', onPress: open },
      {
        answer: () => ({
          element: {
            type: 'modal',
            title: 'Settings',
            children: [{ type: 'text', children: ['Inside'] }],
          },
        }),
      },
    );
    await screen.getByRole('button', { name: 'Open' }).click();
    await expect.element(screen.getByRole('region', { name: 'Settings' })).toBeVisible();
    await expect.element(screen.getByText('Inside')).toBeVisible();
    await screen.getByRole('button', { name: 'Close' }).click();
    await expect.element(screen.getByText('Inside')).not.toBeInTheDocument();
  });
});
