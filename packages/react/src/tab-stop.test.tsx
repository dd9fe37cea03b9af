import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { boxesMeasured } from '../test-support/controls.ts';
import { whenLoaded } from '../test-support/when-loaded.ts';
import { mount } from '../test-support/mount.tsx';

const wide = `const url = '${'a-long-path/'.repeat(40)}';`;
const table = (cell: string) => `| One | Two |\n|---|---|\n| ${cell} | b |`;
const wideCell = 'x'.repeat(200);

/** What stands in the block, once the observer has looked. */
async function stopsOf(element: object, selector: string): Promise<HTMLElement> {
  const { screen } = await mount({ type: 'block', children: [element] });
  const { container } = screen;
  await whenLoaded(() => expect(container.querySelector(selector)).not.toBeNull());
  await boxesMeasured();
  return container.querySelector<HTMLElement>(selector)!;
}

describe('code to read', () => {
  test('is no stop for Tab where all of it is seen', async () => {
    const lines = await stopsOf({ type: 'codeblock', content: 'short' }, 'pre');
    expect(lines).not.toHaveAttribute('tabindex');
    await userEvent.keyboard('{Tab}');
    expect(lines).not.toHaveFocus();
  });

  test('is one where it is wider than its place, and scrolls by arrow keys', async () => {
    const lines = await stopsOf({ type: 'codeblock', content: wide }, 'pre');
    await userEvent.keyboard('{Tab}');
    expect(lines).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(lines.scrollLeft).toBeGreaterThan(0));
  });

  test('follows its content and its place', async () => {
    await page.viewport(800, 600);
    const { screen, instance } = await mount(
      { type: 'codeblock', content: { $state: 'code' } },
      { state: { code: 'short' } },
    );
    const lines = screen.container.querySelector('pre');
    await boxesMeasured();
    expect(lines).not.toHaveAttribute('tabindex');
    instance.setState('code', 'x'.repeat(60));
    await boxesMeasured();
    expect(lines).not.toHaveAttribute('tabindex');
    await page.viewport(320, 600);
    await vi.waitFor(() => expect(lines).toHaveAttribute('tabindex', '0'));
    instance.setState('code', 'short');
    await vi.waitFor(() => expect(lines).not.toHaveAttribute('tabindex'));
  });

  test('stays one while somebody stands on it', async () => {
    const { screen, instance } = await mount(
      { type: 'codeblock', content: { $state: 'code' } },
      { state: { code: wide } },
    );
    const lines = screen.container.querySelector('pre');
    await vi.waitFor(() => expect(lines).toHaveAttribute('tabindex', '0'));
    await userEvent.keyboard('{Tab}');
    expect(lines).toHaveFocus();
    instance.setState('code', 'short');
    await boxesMeasured();
    expect(lines).toHaveFocus();
  });
});

describe('a table', () => {
  test('is no stop for Tab where all of it is seen', async () => {
    const box = await stopsOf({ type: 'markdown', content: table('a') }, '.ck-markdown-table');
    expect(box).not.toHaveAttribute('tabindex');
  });

  test('is one where it is wider than its place', async () => {
    const box = await stopsOf({ type: 'markdown', content: table(wideCell) }, '.ck-markdown-table');
    expect(box).toHaveAttribute('tabindex', '0');
  });

  test('is none where a link in it takes the focus', async () => {
    const box = await stopsOf(
      { type: 'markdown', content: table(`${wideCell} [a](https://a.example)`) },
      '.ck-markdown-table',
    );
    expect(box).not.toHaveAttribute('tabindex');
  });
});
