import { expect, test, vi } from 'vitest';

import { mount } from '../../../test-support/mount.tsx';

const { arrival, arrive } = vi.hoisted(() => {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { arrival: promise, arrive: () => resolve() };
});

// A slow connection.
vi.mock('../../overlays/overlay-module.ts', async (importOriginal) => {
  await arrival;
  return importOriginal();
});

test('R25: a menu that is not there yet opens as soon as it is', async () => {
  const { screen } = await mount({
    type: 'block',
    children: [{ type: 'text', children: ['Content'] }],
    controls: [{ label: 'Settings', onPress: { action: 'settings' } }],
  });
  const button = screen.getByRole('button', { name: 'Block menu' });
  await button.click();
  await expect.element(button).toHaveAttribute('aria-busy', 'true');
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');

  arrive();
  await expect.element(screen.getByRole('menuitem', { name: 'Settings' })).toHaveFocus();
  await expect.element(button).toHaveAttribute('aria-expanded', 'true');
  await expect.element(button).not.toHaveAttribute('aria-busy');
  // The platform knows whose it is: the button's next press closes it, and one more opens it.
  await button.click();
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  await expect.element(screen.getByRole('menuitem', { name: 'Settings' })).toHaveFocus();
});
