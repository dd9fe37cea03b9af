import { expect, onTestFinished, test, vi } from 'vitest';

import { mount } from '../../test-support/mount.tsx';

// A connection that neither answers nor ends.
vi.mock('./next-tree.ts', () => new Promise<object>(() => {}));

test('R11: a tree does not wait for long for what finds the last one in it again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const text = (content: string) => ({ type: 'text', children: [content] });
  const { screen, instance } = await mount(text('Old'), {
    answer: () => ({ element: { type: 'block', children: [text('New')] } }),
  });
  const past = instance.getSnapshot();
  instance.dispatch({ action: 'next' });
  await vi.waitFor(() => expect(instance.getSnapshot().element).not.toBe(past.element));
  await expect.element(screen.getByText('Old')).toBeVisible();
  vi.advanceTimersByTime(5_000);
  await expect.element(screen.getByText('New')).toBeVisible();
});
