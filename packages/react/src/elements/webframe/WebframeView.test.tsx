import type { Instance, InstanceEvents } from '@contentkit/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import {
  framePage,
  listenToFrames,
  otherOrigin,
  type FramedPages,
} from '../../../test-support/framed.ts';
import { mount, type MountOptions } from '../../../test-support/mount.tsx';

const frame = { type: 'webframe', source: { url: framePage } };
const trusted: MountOptions = {
  integration: { name: 'chart', title: 'Charts', urls: { publicEndpoint: `${otherOrigin}/v1/` } },
};
const ready = { action: { action: '@webframe.ready' } };
const resize = (size: object) => ({ action: { action: '@webframe.resize', size } });

let pages: FramedPages;

beforeEach(() => {
  pages = listenToFrames();
});

afterEach(() => {
  pages.stop();
});

async function mountFrame(element: object = frame, options: MountOptions = trusted) {
  const mounted = await mount(element, options);
  await pages.loaded();
  const iframe = mounted.screen.container.querySelector('iframe')!;
  return { ...mounted, iframe, say: (message: unknown) => pages.say(iframe, message) };
}

/** Has the frame say something harmless, whose effect shows that all before it has been read. */
async function settle(iframe: Element) {
  pages.say(iframe, resize({ height: 777 }));
  await vi.waitFor(() => expect(iframe.getBoundingClientRect().height).toBe(777));
}

describe('the frame', () => {
  test('R30: is sandboxed, and named by its integration', async () => {
    const { iframe } = await mountFrame();
    expect(iframe).toHaveAttribute(
      'sandbox',
      'allow-scripts allow-forms allow-popups allow-same-origin',
    );
    expect(iframe).toHaveAccessibleName('Content from Charts');
  });

  test.each([
    '/packages/react/test-support/frame-page.html',
    'javascript:alert(1)',
    'data:text/html,x',
    '',
  ])(
    'R30: “%s” is not framed, be it for its scheme or for being on the origin of the page',
    async (url) => {
      const source = { url: url.startsWith('/') ? location.origin + url : url };
      const { screen } = await mount({ type: 'webframe', source });
      await expect.element(screen.getByText('This page cannot be shown here')).toBeVisible();
      expect(screen.container.querySelector('iframe')).toBeNull();
    },
  );

  test('R31: a relative URL resolves against the integration’s content endpoint', async () => {
    const urls = { publicContentEndpoint: `${otherOrigin}/packages/react/test-support` };
    const element = { type: 'webframe', source: { url: 'frame-page.html' } };
    const { iframe } = await mountFrame(element, { integration: { name: 'chart', urls } });
    expect(iframe.src).toBe(framePage);
  });

  test('R29: its buttons stand over its corner', async () => {
    const buttons = [{ type: 'button', label: 'Enlarge', onPress: { action: 'enlarge' } }];
    const { screen, iframe, requests } = await mountFrame({ ...frame, buttons });
    const button = screen.getByRole('button', { name: 'Enlarge' });
    const box = iframe.getBoundingClientRect();
    const corner = button.element().getBoundingClientRect();
    expect(corner.top).toBeGreaterThan(box.top);
    expect(corner.right).toBeLessThan(box.right);
    await button.click();
    expect(requests[0]?.action).toEqual({ action: 'enlarge' });
  });

  test('R11: it keeps running when the tree around it changes', async () => {
    const children = [{ type: 'text', children: ['One'] }, frame];
    const { screen, instance, iframe, say } = await mountFrame(
      { type: 'block', children },
      {
        ...trusted,
        answer: () => ({
          element: {
            type: 'block',
            children: [{ ...frame, aspectRatio: 1 }, ...children.slice(0, 1)],
          },
          state: {},
          props: {},
        }),
      },
    );
    const life = pages.told[0]?.life;
    instance.dispatch({ action: 'turn' });
    await vi.waitFor(() =>
      expect(iframe.nextSibling ?? iframe.parentElement?.nextSibling).toHaveTextContent('One'),
    );
    expect(screen.container.querySelector('iframe')).toBe(iframe);
    say(ready);
    await vi.waitFor(() => expect(pages.heard()).toHaveLength(1));
    expect(pages.told.map((told) => told.life)).toEqual([life, life]);
  });
});

describe('its size', () => {
  test('R34a: it is 16:9, or as its element says', async () => {
    const { screen } = await mount({
      type: 'vstack',
      children: [frame, { ...frame, source: { url: `${framePage}?2` }, aspectRatio: 4 }],
    });
    await pages.loaded(2);
    const [first, second] = [...screen.container.querySelectorAll('iframe')].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width / height;
    });
    expect(first).toBeCloseTo(16 / 9, 1);
    expect(second).toBeCloseTo(4, 1);
  });

  test.each([
    ['a height', { height: 200 }, 200],
    ['a numeric string', { height: '210' }, 210],
    ['less than the least', { height: 1 }, 32],
    ['a height with a maximum', { height: 500, maxHeight: 300 }, 300],
    ['more than anybody means', { height: 1e9 }, 10_000],
  ])('R30: a page may ask for %s', async (_name, size, height) => {
    const { iframe, say } = await mountFrame(frame, {});
    say(resize(size));
    await vi.waitFor(() => expect(iframe.getBoundingClientRect().height).toBe(height));
  });

  test('R34a: without a ratio it fills a fullscreen modal, until its page asks otherwise', async () => {
    const modal = { type: 'modal', title: 'Chart', size: 'fullscreen', children: [frame] };
    const onPress = { action: '@ui.modal.open', componentId: 'chart', props: {} };
    const { screen } = await mount(
      { type: 'button', label: 'Open', onPress },
      { ...trusted, answer: () => ({ element: modal, state: {}, props: {} }) },
    );
    await screen.getByRole('button', { name: 'Open' }).click();
    await pages.loaded();
    const iframe = document.querySelector('iframe')!;
    const body = iframe.closest('.ck-modal-body')!.getBoundingClientRect();
    expect(body.height).toBeGreaterThan(window.innerHeight / 2);
    expect(iframe.offsetHeight).toBeGreaterThan(body.height * 0.9);
    pages.say(iframe, resize({ height: 100 }));
    await vi.waitFor(() => expect(iframe.offsetHeight).toBe(100));
  });

  test('R30: a page may ask for a ratio, also over that of its element, and by the oEmbed string', async () => {
    const { iframe, say } = await mountFrame({ ...frame, aspectRatio: 4 }, {});
    const ratio = () => iframe.offsetWidth / iframe.offsetHeight;
    say(resize({ aspectRatio: 2 }));
    await vi.waitFor(() => expect(ratio()).toBeCloseTo(2, 1));
    say(JSON.stringify({ context: 'iframe.resize', height: 90 }));
    await vi.waitFor(() => expect(iframe.offsetHeight).toBe(90));
  });
});

describe('what it may do', () => {
  test('R30: a trusted page’s actions are dispatched', async () => {
    const { say, requests } = await mountFrame();
    say({ action: { action: 'save', points: [1, 2] } });
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]?.action).toEqual({ action: 'save', points: [1, 2] });
  });

  test('R30: a trusted page’s way through the host app is the host app’s to go', async () => {
    const navigate = vi.fn<() => boolean>(() => true);
    const { say } = await mountFrame(frame, { ...trusted, navigate });
    say({ action: { action: '@webframe.navigate', path: 'guides', anchor: 'top' } });
    await vi.waitFor(() =>
      expect(navigate).toHaveBeenCalledWith({ path: 'guides', anchor: 'top' }),
    );
  });

  test.each<[string, MountOptions]>([
    [
      'another origin',
      { integration: { name: 'chart', urls: { publicEndpoint: 'https://a.example/' } } },
    ],
    [
      'an origin that begins the same',
      { integration: { name: 'chart', urls: { publicEndpoint: `${otherOrigin}0/` } } },
    ],
    ['no endpoints at all', {}],
  ])('R30: with %s it may resize and nothing else', async (_name, options) => {
    const navigate = vi.fn<() => boolean>(() => true);
    const { iframe, say, requests } = await mountFrame(
      { ...frame, data: { secret: 'x' } },
      { ...options, navigate },
    );
    say(ready);
    say({ action: { action: 'save' } });
    say({ action: { action: '@webframe.navigate', path: 'guides' } });
    await settle(iframe);
    expect(requests).toEqual([]);
    expect(navigate).not.toHaveBeenCalled();
    expect(pages.heard()).toEqual([]);
  });

  test('R30: a message from another window, or from another origin in the frame’s, does not count', async () => {
    const { iframe, requests } = await mountFrame();
    const data = { action: { action: 'save' } };
    const source = iframe.contentWindow;
    const forged: MessageEventInit[] = [
      { data, origin: otherOrigin, source: window },
      { data, origin: otherOrigin, source: null },
      { data, origin: 'null', source },
      { data, origin: `${otherOrigin}.evil.example`, source },
      { data, origin: location.origin, source },
    ];
    for (const init of forged) window.dispatchEvent(new MessageEvent('message', init));
    await settle(iframe);
    expect(requests).toEqual([]);
  });
});

describe('what an inspector is told', () => {
  function record(instance: Instance) {
    const events: InstanceEvents['frameMessage'][] = [];
    instance.on('frameMessage', (event) => events.push(event));
    return events;
  }

  test('R30: each message of a trusted page, and which are none', async () => {
    const { instance, say } = await mountFrame();
    const events = record(instance);
    const messages = [resize({ height: 90 }), { action: { action: 'save' } }, 'hello'];
    for (const message of messages) say(message);
    await vi.waitFor(() => expect(events).toHaveLength(3));
    const frameEvent = { instance, source: 'webframe::-0', origin: otherOrigin };
    expect(events).toEqual(
      messages.map((message) => ({
        ...frameEvent,
        message,
        ...(message === 'hello' ? { refused: 'unreadable' } : {}),
      })),
    );
  });

  test('R30: what an untrusted page, and a page of another origin in the frame, were refused', async () => {
    const { instance, iframe, say } = await mountFrame(frame, {});
    const events = record(instance);
    const action = { action: { action: 'save' } };
    say(resize({ height: 90 }));
    say(action);
    await vi.waitFor(() => expect(events).toHaveLength(2));
    const foreign = { data: action, origin: 'https://a.example', source: iframe.contentWindow };
    window.dispatchEvent(new MessageEvent('message', foreign));
    window.dispatchEvent(new MessageEvent('message', { ...foreign, source: window }));
    expect(events.map(({ origin, refused }) => [origin, refused])).toEqual([
      [otherOrigin, undefined],
      [otherOrigin, 'untrusted'],
      ['https://a.example', 'foreign'],
    ]);
  });
});

describe('what it is told', () => {
  const element = {
    ...frame,
    data: { query: { $state: 'query' }, kind: 'bar', gone: { $state: 'no' } },
  };

  test('R30: data with its bindings resolved once it is ready, then whenever a value changes', async () => {
    const { say, instance, iframe } = await mountFrame(element, {
      ...trusted,
      state: { query: 'a' },
    });
    instance.setState('query', 'b');
    expect(pages.heard()).toEqual([]);
    say(ready);
    await vi.waitFor(() =>
      expect(pages.heard()).toEqual([{ state: { theme: 'light', query: 'b', kind: 'bar' } }]),
    );
    instance.setState('query', 'c');
    await vi.waitFor(() =>
      expect(pages.heard().at(-1)).toEqual({ state: { theme: 'light', query: 'c', kind: 'bar' } }),
    );
    instance.setState('other', 'd');
    instance.setState('query', 'c');
    await settle(iframe);
    expect(pages.heard()).toHaveLength(2);
  });

  test('R30: a page that says ready again is told again', async () => {
    const { say } = await mountFrame(frame);
    say(ready);
    say(ready);
    await vi.waitFor(() => expect(pages.heard()).toHaveLength(2));
  });

  test('R30: the host app’s page, and the visitor only where the output says so', async () => {
    const page = { id: 'p1', path: 'start', title: 'Start' };
    const visitor = { jwtClaims: { plan: 'pro' } };
    const { say, instance } = await mountFrame(frame, {
      ...trusted,
      page,
      visitor,
      answer: () => ({
        element: { type: 'block', children: [frame] },
        canAccessVisitorClaims: true,
        state: {},
        props: {},
      }),
    });
    say(ready);
    await vi.waitFor(() => expect(pages.heard()).toEqual([{ state: { theme: 'light', page } }]));
    instance.dispatch({ action: 'allow' });
    await vi.waitFor(() =>
      expect(pages.heard().at(-1)).toEqual({ state: { theme: 'light', page, visitor } }),
    );
  });

  test('R30: the theme of the tree, and of a person’s system where that decides', async () => {
    const { say } = await mountFrame(frame, { ...trusted, theme: 'dark' });
    say(ready);
    await vi.waitFor(() => expect(pages.heard()).toEqual([{ state: { theme: 'dark' } }]));
  });

  test('R30: its data’s own theme, where that names one', async () => {
    const { say } = await mountFrame({ ...frame, data: { theme: 'sepia' } });
    say(ready);
    await vi.waitFor(() => expect(pages.heard()).toEqual([{ state: { theme: 'sepia' } }]));
  });
});

describe('a page that asks for more whenever it gets something', () => {
  test('R30: comes to rest, and what it asks for in the end still counts', async () => {
    const url = framePage.replace('frame-page', 'growing-page');
    const { iframe } = await mountFrame({ ...frame, source: { url } });
    await vi.waitFor(() => expect(pages.heard().length).toBeGreaterThan(60));
    const height = () => iframe.getBoundingClientRect().height;
    const asked = pages.heard().length;
    const before = height();
    // More time than it took to ask sixty times.
    await vi.waitFor(() => expect(height()).toBeGreaterThan(before));
    expect(pages.heard().length).toBeLessThanOrEqual(asked + 3);
    expect(height()).toBeLessThan(before + 200);
  });
});

describe('a page that takes long to load', () => {
  test('says so, and Retry asks for it again', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hold = vi.fn<(event: Event) => void>((event) => event.stopPropagation());
    document.addEventListener('load', hold, true);
    const { screen } = await mount(frame, trusted);
    await vi.waitFor(() => expect(screen.container.querySelector('iframe')).not.toBeNull());
    vi.advanceTimersByTime(20_000);
    vi.useRealTimers();
    const region = screen.getByText('This page takes long to load.');
    await expect.element(region).toBeVisible();
    expect(region.element().parentElement).toHaveAttribute('role', 'status');
    await vi.waitFor(() => expect(hold).toHaveBeenCalled());

    document.removeEventListener('load', hold, true);
    await screen.getByRole('button', { name: 'Retry' }).click();
    await expect.element(region).not.toBeInTheDocument();
    await pages.loaded(2);
    expect(screen.container.querySelectorAll('iframe')).toHaveLength(1);
  });
});
