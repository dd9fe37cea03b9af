import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { show } from '../test-support/mount.tsx';
import { ElementTree } from './index.ts';

// What never comes: a lost connection, or a policy that forbids it.
vi.mock('./scroll-stops.ts', () => {
  throw new Error('Not to be had');
});

test('R29: code whose place nobody can measure is shown all the same', async () => {
  const code = { type: 'codeblock', content: 'a long line of code '.repeat(40) };
  const { container } = await show(<ElementTree element={code} />);
  const lines = container.querySelector('pre')!;
  await userEvent.keyboard('{Tab}');
  expect(lines.textContent).toContain('a long line');
  expect(lines).not.toHaveAttribute('tabindex');
});
