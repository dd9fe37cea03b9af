import { describe, expect, test, vi } from 'vitest';

import type { Navigation } from '../../index.ts';
import { mount } from '../../../test-support/mount.tsx';

function link(url: unknown, children: readonly string[] = ['Guide']): object {
  return { type: 'link', target: { url }, children };
}

describe('a link', () => {
  test('R34c: opens a new tab that knows nothing of this one', async () => {
    const { screen } = await mount(link('https://example.com/a b'));
    const anchor = screen.getByRole('link', { name: 'Guide' });
    await expect.element(anchor).toHaveAttribute('href', 'https://example.com/a%20b');
    await expect.element(anchor).toHaveAttribute('target', '_blank');
    await expect.element(anchor).toHaveAttribute('rel', 'noopener noreferrer');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'java\nscript:alert(1)', 'vbscript:x', ''])(
    'R17: %j is no link, only its text',
    async (url) => {
      const { screen } = await mount(link(url));
      await expect.element(screen.getByText('Guide')).toBeVisible();
      expect(screen.container.querySelector('a')).toBeNull();
    },
  );

  test('R31: a relative URL leads to the public content endpoint', async () => {
    const urls = {
      publicEndpoint: 'https://api.example.com/note/',
      publicContentEndpoint: 'https://content.example.com/note',
    };
    const { screen } = await mount(link('page?a=1'), { integration: { name: 'note', urls } });
    await expect
      .element(screen.getByRole('link'))
      .toHaveAttribute('href', 'https://content.example.com/note/page?a=1');
  });

  test('without a text it shows where it leads', async () => {
    const { screen } = await mount(link('https://example.com/', []));
    await expect.element(screen.getByRole('link', { name: 'https://example.com/' })).toBeVisible();
  });

  test('R34c: its URL in parts follows the state', async () => {
    const url = { host: 'example.com', pathname: '/search', query: { q: { $state: 'q' } } };
    const { screen, instance } = await mount(link(url), { state: { q: 'a&b' } });
    const anchor = screen.getByRole('link');
    await expect.element(anchor).toHaveAttribute('href', 'https://example.com/search?q=a%26b');
    instance.setState('q', 'new');
    await expect.element(anchor).toHaveAttribute('href', 'https://example.com/search?q=new');
  });
});

describe('the host app', () => {
  test('R34c: can take the person there itself', async () => {
    const navigate = vi.fn<(to: Navigation) => boolean>(() => true);
    const { screen } = await mount(link('https://example.com/'), { navigate });
    await screen.getByRole('link').click();
    expect(navigate).toHaveBeenCalledExactlyOnceWith({ url: 'https://example.com/' });
  });

  test('is not asked where the person asks for a new tab', async () => {
    const navigate = vi.fn<(to: Navigation) => boolean>(() => true);
    const { screen } = await mount(link('https://example.com/'), { navigate });
    const anchor = screen.getByRole('link').element();
    // Stops the tab; whether the view had stopped it already is what is asked.
    const opened = new Promise<boolean>((resolve) => {
      document.addEventListener(
        'click',
        (event) => {
          resolve(!event.defaultPrevented);
          event.preventDefault();
        },
        { once: true },
      );
    });
    anchor.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }),
    );
    expect(await opened).toBe(true);
    expect(navigate).not.toHaveBeenCalled();
  });
});
