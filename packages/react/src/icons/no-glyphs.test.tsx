import { expect, test, vi } from 'vitest';

import { mount } from '../../test-support/mount.tsx';

// What never comes: a lost connection, or a policy that forbids it.
vi.mock('./late-outlines.ts', () => {
  throw new Error('Not to be had');
});

test('R34a: without the pictures of icons a button has its name, and works', async () => {
  const { screen, requests } = await mount({
    type: 'button',
    icon: 'delete',
    onPress: { action: 'delete' },
  });
  const button = screen.getByRole('button', { name: 'delete' });
  await button.click();
  await vi.waitFor(() => expect(requests).toHaveLength(1));
  expect(button.element().getBoundingClientRect().width).toBeGreaterThan(20);
});
