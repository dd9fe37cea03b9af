// A URL of a tree's, in every position that takes one. What the check itself lets pass is
// packages/schema/src/url.test.ts; what a host app's policy does, packages/react/src/security.
import { describe, expect, test, vi } from 'vitest';

import { mount } from '../../packages/react/test-support/mount.tsx';
import { findDanger } from './support/find-danger.ts';
import { guardHostApp, spring } from './support/host-app.ts';

guardHostApp();

/** Markdown loads when it is first needed. */
const patience = { timeout: 10_000 };

const hostile: Readonly<Record<string, string>> = {
  javascript: `javascript:${spring}`,
  'javascript in capitals': `JaVaScRiPt:${spring}`,
  'javascript behind spaces': `  \t\n javascript:${spring}`,
  'javascript behind control characters': `\u0000\u0001\u001fjavascript:${spring}`,
  'javascript with a tab in it': `java\tscript:${spring}`,
  'javascript with a line break in it': `java\r\nscript:${spring}`,
  'javascript behind what is no white space': `\u00a0\u200b\ufeffjavascript:${spring}`,
  'javascript in entities': `&#106;avascript&colon;${spring}`,
  'javascript with a host': `javascript://docs.example.com/%0a${spring}`,
  'javascript behind another scheme': `view-source:javascript:${spring}`,
  'data of HTML': `data:text/html,<script>parent.${spring}</script>`,
  'data of SVG': `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${spring}"/>`,
  vbscript: `vbscript:${spring}`,
  'a blob': `blob:${location.origin}/00000000-0000-0000-0000-000000000000`,
  'a file': 'file:///etc/passwd',
  'the browser itself': 'chrome://settings',
  'no page': 'about:blank#blocked',
  'a frame of no page': 'about:srcdoc',
  'a file system': `filesystem:${location.origin}/temporary/a.html`,
  'another scheme without a base': '//evil.localhost/a',
  'a path without a base': '/a',
  'backslashes without a base': '\\\\evil.localhost\\a',
};
const urls = Object.values(hostile);

const image = (url: string) => ({ type: 'image', source: { url }, aspectRatio: 1 });
const onPress = (url: string) => ({ action: '@ui.url.open', url });

const text = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** Where a tree can name a URL. */
const positions: Readonly<Record<string, (url: string) => object>> = {
  'a link': (url) => ({ type: 'link', target: { url }, children: 'Press' }),
  'a link without a text': (url) => ({ type: 'link', target: { url }, children: '' }),
  'a link in a hint': (url) => ({
    type: 'hint',
    children: [{ type: 'link', target: { url }, children: 'Press' }],
  }),
  'an image': image,
  'an image in a hint': (url) => ({ type: 'hint', children: [image(url)] }),
  'an icon of a card': (url) => ({ type: 'card', title: 'Card', icon: image(url) }),
  'an icon of an option': (url) => ({
    type: 'select',
    state: `select ${url}`,
    multiple: true,
    initialValue: ['a'],
    options: [{ id: 'a', label: 'A', icon: image(url) }],
  }),
  'a frame': (url) => ({ type: 'webframe', source: { url } }),
  'options of a select': (url) => ({ type: 'select', state: `select ${url}`, options: { url } }),
  'an action of a button': (url) => ({ type: 'button', label: 'Press', onPress: onPress(url) }),
  'an action of a card': (url) => ({ type: 'card', title: 'Press', onPress: onPress(url) }),
  'a link in markdown': (url) => ({ type: 'markdown', content: `[Press](<${url}> "Title")` }),
  'a picture in markdown': (url) => ({ type: 'markdown', content: `![Picture](<${url}>)` }),
  'a picture in a link in markdown': (url) => ({
    type: 'markdown',
    content: `[![Press](<${url}>)](<${url}>)`,
  }),
  'a reference in markdown': (url) => ({
    type: 'markdown',
    content: `[Press]\n\n[press]: <${url}>`,
  }),
  'an autolink in markdown': (url) => ({ type: 'markdown', content: `<${url}> ${url}` }),
};

describe.each(Object.entries(positions))('%s', (_name, place) => {
  test('R17, R31: leads nowhere, loads nothing and opens nothing where its URL is hostile', async () => {
    const fetched = vi.spyOn(window, 'fetch');
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const openUrl = vi.fn<(url: string) => void>();
    const children = [{ type: 'markdown', content: '**Ready**' }, ...urls.map(place)];
    const { screen, instance } = await mount({ type: 'block', children }, { openUrl });
    const { container } = screen;
    await vi.waitFor(() => expect(container.querySelector('strong')).not.toBeNull(), patience);
    expect(findDanger(container)).toEqual([]);
    for (const target of container.querySelectorAll<HTMLElement>('a, button, input')) {
      target.focus();
      target.click();
    }
    expect(findDanger(container)).toEqual([]);
    const used = [
      ...fetched.mock.calls.map(([url]) => text(url)),
      ...opened.mock.calls.map(([url]) => text(url)),
      ...openUrl.mock.calls.map(([url]) => url),
    ];
    expect(used.filter((url) => !/^https?:/.test(url))).toEqual([]);
    expect(instance.getSnapshot().error).toBeUndefined();
    fetched.mockRestore();
    opened.mockRestore();
  });
});

describe('addresses that lie', () => {
  const shown = async (url: string, urlsOf?: { publicEndpoint: string }) => {
    const { screen } = await mount(
      { type: 'link', target: { url }, children: '' },
      urlsOf ? { integration: { name: 'a', urls: urlsOf } } : {},
    );
    const link = screen.container.querySelector('a');
    return link && { href: link.getAttribute('href'), text: link.textContent };
  };

  test.each([
    [
      'user information',
      'https://docs.example.com@evil.localhost/',
      'https://docs.example.com@evil.localhost/',
    ],
    [
      'an escaped slash in the user',
      'https://a.example%2F@evil.localhost/',
      'https://a.example%2F@evil.localhost/',
    ],
    ['letters that look alike', 'https://\u0430pple.com/', 'https://xn--pple-43d.com/'],
    ['wide letters', 'https://\uff45vil.localhost/', 'https://evil.localhost/'],
    [
      'a text that runs the other way',
      'https://evil.localhost/\u202emoc.elgoog',
      'https://evil.localhost/%E2%80%AEmoc.elgoog',
    ],
    [
      'spaces before the end',
      'https://evil.localhost/a .example.com',
      'https://evil.localhost/a%20.example.com',
    ],
    ['a number for a host', 'http://2130706433/', 'http://127.0.0.1/'],
    ['backslashes', 'https:\\\\evil.localhost\\a', 'https://evil.localhost/a'],
  ])('R17: %s: the text is the very address that it leads to', async (_name, url, expected) => {
    expect(await shown(url)).toEqual({ href: expected, text: expected });
  });

  test('R31: two slashes lead to another host over the endpoint’s scheme, and say so', async () => {
    const publicEndpoint = 'https://api.example.com/v1/';
    const expected = 'https://evil.localhost/a';
    expect(await shown('//evil.localhost/a', { publicEndpoint })).toEqual({
      href: expected,
      text: expected,
    });
  });

  test.each([
    ['user information', 'good.example@evil.localhost'],
    ['a path', 'evil.localhost/..'],
    ['a scheme', `javascript:${spring}`],
    ['a loopback host that is none', 'localhost@evil.example'],
  ])('R27: %s in the host of a URL’s parts adds no scheme', async (_name, host) => {
    const query = { a: { $state: 'key' } };
    const { screen } = await mount({
      type: 'link',
      target: { url: { host, pathname: `javascript:${spring}`, query } },
      children: 'Parts',
    });
    await expect.element(screen.getByText('Parts')).toBeVisible();
    expect(findDanger(screen.container)).toEqual([]);
  });

  test('R30: a frame is named by the host that is asked', async () => {
    const url = 'https://docs.example.com@\u0430pple.com/';
    const { screen } = await mount({ type: 'webframe', source: { url } });
    await expect.element(screen.getByTitle('Content from xn--pple-43d.com')).toBeInTheDocument();
  });
});
