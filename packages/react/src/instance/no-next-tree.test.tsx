import { expect, test, vi } from 'vitest';

import { mount } from '../../test-support/mount.tsx';

// What never comes: a lost connection, or a policy that forbids it.
vi.mock('./next-tree.ts', () => {
  throw new Error('Not to be had');
});

test('R11: without what finds the last tree in the next, its elements are known by their places', async () => {
  const onError = vi.fn<(error: { kind: string }) => void>();
  const field = (state: string) => ({ type: 'textinput', state });
  const text = { type: 'text', children: ['New'] };
  const { screen, instance } = await mount(
    { type: 'block', children: [field('a'), field('b')] },
    {
      answer: ({ state }) => ({
        element: { type: 'block', children: [field('a'), text, field('b')] },
        state,
      }),
      onError,
    },
  );
  const first = screen.getByRole('textbox', { name: 'a' });
  await first.fill('Hello');
  await screen.getByRole('textbox', { name: 'b' }).fill('you');
  instance.dispatch({ action: 'next' });
  await expect.element(screen.getByText('New')).toBeVisible();
  await expect.element(first).toHaveValue('Hello');
  // The state is the instance's, so that nothing that was typed is lost with a field.
  await expect.element(screen.getByRole('textbox', { name: 'b' })).toHaveValue('you');
  expect(onError.mock.calls[0]?.[0]).toMatchObject({ kind: 'view', elementType: 'block' });
});
