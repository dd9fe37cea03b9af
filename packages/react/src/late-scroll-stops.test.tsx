import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { show } from '../test-support/mount.tsx';
import { ElementTree } from './index.ts';

const { arrival, arrive } = vi.hoisted(() => {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { arrival: promise, arrive: () => resolve() };
});

// A slow connection.
vi.mock('./scroll-stops.ts', async (importOriginal) => {
  await arrival;
  return importOriginal();
});

test('R34b: code that scrolls is a stop for Tab once that can be told, wherever else it was', async () => {
  const code = { type: 'codeblock', content: 'a long line of code '.repeat(40) };
  const gone = await show(<ElementTree element={code} />);
  await gone.unmount();
  const { container } = await show(<ElementTree element={code} />);
  const lines = container.querySelector('pre')!;
  expect(lines).not.toHaveAttribute('tabindex');
  arrive();
  await vi.waitFor(() => expect(lines).toHaveAttribute('tabindex', '0'));
  await userEvent.keyboard('{Tab}');
  expect(lines).toHaveFocus();
});
