import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { mount } from '../../test-support/mount.tsx';
import { overlayPart } from './overlay-part.ts';

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

test('R34a: a tooltip that is there too late is shown to nobody who has left', async () => {
  const button = (label: string) => ({
    type: 'button',
    label,
    tooltip: `About ${label}`,
    onPress: { action: label },
  });
  const { screen } = await mount({ type: 'block', children: [button('One'), button('Two')] });
  const [one, two] = [screen.getByText('One'), screen.getByText('Two')];
  await userEvent.hover(one);
  await userEvent.unhover(one);
  arrive();
  await vi.waitFor(() => expect(overlayPart.getState().status).toBe('ready'));
  expect(screen.container.querySelector('.ck-tooltip')).toBeNull();

  await userEvent.hover(two);
  await expect.element(screen.getByText('About Two')).toBeVisible();
  await userEvent.unhover(two);
  await vi.waitFor(() => expect(screen.container.querySelector('.ck-tooltip')).toBeNull());
});
