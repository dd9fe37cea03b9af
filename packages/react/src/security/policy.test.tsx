import { describe, expect, test, vi } from 'vitest';

import { documentContext, mount, show } from '../../test-support/mount.tsx';
import { framePage, listenToFrames, otherOrigin } from '../../test-support/framed.ts';
import { ContentKit, type Policy } from '../index.ts';

/** Markdown loads when it is first needed. */

const picture = `${location.origin}/packages/react/test-support/picture.svg`;

describe('links', () => {
  const links = ['https://docs.example.com', 'mailto:'];
  const link = (url: string) => ({ type: 'link', target: { url }, children: url });

  test.each<[string, Policy, readonly string[]]>([
    ['none', {}, ['https://docs.example.com/a', 'https://other.example/', 'mailto:a@b.example']],
    ['of origins and schemes', { links }, ['https://docs.example.com/a', 'mailto:a@b.example']],
    [
      'that is a function',
      { links: ({ hostname }) => hostname.startsWith('other') },
      ['https://other.example/'],
    ],
  ])('R17: with a rule, %s, lead where it lets them', async (_name, policy, expected) => {
    const urls = ['https://docs.example.com/a', 'https://other.example/', 'mailto:a@b.example'];
    const content = urls.map((url) => `[${url}](${url})`).join(' ');
    const children = [...urls.map(link), { type: 'markdown', content }];
    const { screen } = await mount({ type: 'vstack', children }, { policy });
    await vi.waitFor(() => {
      const found = screen.getByRole('link').elements() as HTMLAnchorElement[];
      expect(found.map(({ href }) => href)).toEqual([...expected, ...expected]);
    });
  });

  test('R17: what a button may not open leaves it disabled', async () => {
    const open = (url: string) => ({
      type: 'button',
      label: url,
      onPress: { action: '@ui.url.open', url },
    });
    const children = [open('https://docs.example.com/a'), open('https://other.example/')];
    const { screen } = await mount({ type: 'hstack', children }, { policy: { links } });
    await expect
      .element(screen.getByRole('button', { name: 'https://docs.example.com/a' }))
      .toBeEnabled();
    await expect
      .element(screen.getByRole('button', { name: 'https://other.example/' }))
      .toBeDisabled();
  });

  test('R12, R17: a URL that is known only when it is opened is checked then', async () => {
    const openUrl = vi.fn<(url: string) => void>();
    const element = {
      type: 'button',
      label: 'Open',
      onPress: { action: '@ui.url.open', url: { $state: 'url' } },
    };
    const field = { type: 'textinput', state: 'url' };
    const answer = () => ({
      element: { type: 'block', children: [field, element] },
      state: { url: 'https://other.example/' },
      props: {},
    });
    const policy = { links };
    const screen = await show(
      <ContentKit
        render={async () => answer()}
        componentId="note"
        context={documentContext}
        openUrl={openUrl}
        policy={policy}
      />,
    );
    const button = screen.getByRole('button', { name: 'Open' });
    await button.click();
    expect(openUrl).not.toHaveBeenCalled();
    await screen.getByRole('textbox').fill('https://docs.example.com/b');
    await button.click();
    expect(openUrl).toHaveBeenCalledExactlyOnceWith('https://docs.example.com/b');
  });
});

describe('pictures', () => {
  test('R33: from elsewhere than the policy says are not loaded, in cards and markdown neither', async () => {
    const image = { type: 'image', source: { url: picture }, aspectRatio: 2 };
    const children = [
      image,
      { type: 'card', title: 'Card', icon: image },
      { type: 'markdown', content: `![A bridge](${picture})` },
    ];
    const policy = { images: ['https://pictures.example'] };
    const { screen } = await mount({ type: 'vstack', children }, { policy });
    await expect.element(screen.getByText('A bridge')).toBeVisible();
    expect(screen.container.querySelector('img')).toBeNull();
    await expect.element(screen.getByText('This picture could not be loaded')).toBeVisible();
  });

  test('R33: from there are', async () => {
    const image = { type: 'image', source: { url: picture }, aspectRatio: 2 };
    const { screen } = await mount(image, { policy: { images: [location.origin] } });
    expect(screen.container.querySelector('img')?.src).toBe(picture);
  });
});

describe('options', () => {
  const select = {
    type: 'select',
    state: 'branch',
    placeholder: 'Branch',
    options: { url: `${otherOrigin}/options.json` },
  };

  test('R27: are fetched from nowhere but where the policy says', async () => {
    const fetched = vi.spyOn(window, 'fetch');
    const { screen } = await mount(select, { policy: { options: ['https://options.example'] } });
    await screen.getByRole('combobox').click();
    await expect
      .element(screen.getByText(`This app fetches no options from ${otherOrigin}.`))
      .toBeVisible();
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test('R27: with a rule follow no redirect', async () => {
    const fetched = vi
      .spyOn(window, 'fetch')
      .mockImplementation(async () => Response.json([{ id: 'main', label: 'main' }]));
    const { screen } = await mount(select, { policy: { options: [otherOrigin] } });
    await screen.getByRole('combobox').click();
    await expect.element(screen.getByRole('option', { name: 'main' })).toBeVisible();
    expect(fetched.mock.calls.at(-1)?.[1]).toMatchObject({
      redirect: 'error',
      credentials: 'omit',
    });
    fetched.mockRestore();
  });
});

describe('frames', () => {
  const frame = { type: 'webframe', source: { url: framePage } };
  const frameIn = (container: Element) => container.querySelector('iframe');
  const foundIn = (container: Element) =>
    vi.waitFor(() => {
      const iframe = frameIn(container);
      if (!iframe) throw new Error('There is no frame yet.');
      return iframe;
    });

  test.each<[string, string, Policy, boolean]>([
    ['https', 'https://charts.example.com/a', {}, true],
    ['this machine', framePage, {}, true],
    ['http elsewhere', 'http://charts.example.com/a', {}, false],
    ['http elsewhere, let in', 'http://charts.example.com/a', { frames: ['http:'] }, true],
    ['another origin than the rule’s', framePage, { frames: ['https://a.example'] }, false],
    ['the rule’s origin', framePage, { frames: [otherOrigin] }, true],
    ['no URL at all', 'javascript:alert(1)', { frames: () => true }, false],
  ])('R30: %s', async (_name, url, policy, isFramed) => {
    const { screen } = await mount({ ...frame, source: { url } }, { policy });
    const refusal = screen.getByText('This page cannot be shown here');
    await vi.waitFor(() => {
      expect(frameIn(screen.container) !== null).toBe(isFramed);
      expect(refusal.elements()).toHaveLength(isFramed ? 0 : 1);
    });
  });

  test('R30: a page of the host app’s own origin is framed without it, and says nothing', async () => {
    const url = `${location.origin}/packages/react/test-support/frame-page.html`;
    const heard = vi.fn<(event: MessageEvent) => void>();
    window.addEventListener('message', heard);
    const { screen, requests } = await mount(
      { ...frame, source: { url } },
      {
        policy: { frames: [location.origin], trustedFrames: [location.origin] },
        integration: { name: 'a', urls: { publicEndpoint: location.origin } },
      },
    );
    const iframe = await foundIn(screen.container);
    expect(iframe.sandbox.value).toBe('allow-scripts allow-forms allow-popups');
    const own = () =>
      heard.mock.calls
        .map(([event]) => event)
        .filter(({ source }) => source === iframe.contentWindow);
    await vi.waitFor(() => expect(own()).toHaveLength(1));
    expect(own()[0]?.origin).toBe('null');
    iframe.contentWindow?.postMessage({ say: { action: { action: 'save' } } }, '*');
    await vi.waitFor(() => expect(own()).toHaveLength(2));
    expect(requests).toEqual([]);
    window.removeEventListener('message', heard);
  });

  test('R30: which may act is the policy’s to say', async () => {
    const pages = listenToFrames();
    const { screen, requests } = await mount(frame, { policy: { trustedFrames: [otherOrigin] } });
    await pages.loaded();
    pages.say(await foundIn(screen.container), { action: { action: 'save' } });
    await vi.waitFor(() =>
      expect(requests.map(({ action }) => action)).toEqual([{ action: 'save' }]),
    );
    pages.stop();
  });

  test('R30: sandbox and permissions are the policy’s to say', async () => {
    const policy = { sandbox: 'allow-scripts', allow: 'fullscreen' };
    const { screen } = await mount(frame, { policy });
    const iframe = await foundIn(screen.container);
    expect(iframe.sandbox.value).toBe('allow-scripts');
    expect(iframe.allow).toBe('fullscreen');
  });
});
