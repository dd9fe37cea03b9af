// What a framed page, or whoever pretends to be one, says and tries. What the messages mean, and the
// checks of window, origin and trust one by one: packages/react/src/elements/webframe; what the host
// app's policy changes: packages/react/src/security/policy.test.tsx.
import type { InstanceEvents } from '@contentkit/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { otherOrigin } from '../../packages/react/test-support/framed.ts';
import { mount, type MountOptions } from '../../packages/react/test-support/mount.tsx';
import { guardHostApp } from './support/host-app.ts';

guardHostApp();

const page = '/test/security/support/hostile-frame.html';
const framed = otherOrigin + page;
/** The same server under a third name: an origin that nobody trusts. */
const thirdOrigin = location.origin.replace('localhost', 'evil.localhost');

const trusted: MountOptions = {
  integration: { name: 'evil', title: 'Evil', urls: { publicEndpoint: otherOrigin } },
};
const save = { action: { action: 'save' } };

/** All that reaches the window, whoever it is from. */
let heard: MessageEvent<object>[] = [];
const listen = (event: MessageEvent<object>) => heard.push(event);

beforeEach(() => {
  heard = [];
  window.addEventListener('message', listen);
});

afterEach(() => window.removeEventListener('message', listen));

const arrivals = (origin: string) =>
  heard.filter((event) => event.origin === origin && Object.hasOwn(event.data, 'isHere'));

const block = (url: string, more: object = {}) => ({
  type: 'block',
  children: [
    { type: 'webframe', source: { url }, ...more },
    { type: 'button', label: 'Press', onPress: { action: 'press' } },
  ],
});

async function mountFrame(options: MountOptions = trusted, url = framed, more: object = {}) {
  const mounted = await mount(block(url, more), options);
  const told: InstanceEvents['frameMessage'][] = [];
  mounted.instance.on('frameMessage', (event) => told.push(event));
  await vi.waitFor(() =>
    expect(heard.some(({ data }) => Object.hasOwn(data, 'isHere'))).toBe(true),
  );
  // What it says by itself is no part of any attack.
  told.length = 0;
  const iframe = mounted.screen.container.querySelector('iframe')!;
  const command = (name: string, more: object = {}) =>
    iframe.contentWindow?.postMessage({ command: name, ...more }, '*');
  return { ...mounted, iframe, command, told };
}

/** The block answers a press all the same, and sent nothing else before. */
async function expectOnlyPress({ screen, requests }: Awaited<ReturnType<typeof mountFrame>>) {
  await screen.getByRole('button', { name: 'Press' }).click();
  await vi.waitFor(() => expect(requests.map(({ action }) => action?.action)).toEqual(['press']));
}

function addFrame(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = src;
  document.body.append(frame);
  return frame;
}

describe('R30: an action does not count', () => {
  test('R30: from the page’s own window', async () => {
    const mounted = await mountFrame();
    window.postMessage(save, '*');
    await vi.waitFor(() => expect(heard.at(-1)?.data).toEqual(save));
    await expectOnlyPress(mounted);
  });

  test('R30: from another window of the very origin that is trusted', async () => {
    const mounted = await mountFrame();
    const other = addFrame(framed);
    await vi.waitFor(() => expect(arrivals(otherOrigin)).toHaveLength(2));
    other.contentWindow?.postMessage({ command: 'say', message: save }, '*');
    await vi.waitFor(() => expect(heard.at(-1)?.data).toEqual(save));
    await expectOnlyPress(mounted);
    other.remove();
  });

  test('R30: from a frame within the frame', async () => {
    const mounted = await mountFrame();
    mounted.command('nest', { message: save });
    await vi.waitFor(() => expect(heard.at(-1)?.data).toEqual(save));
    // Not by `toBe`, whose report would have to look into a window of another origin.
    expect(heard.at(-1)?.source === mounted.iframe.contentWindow).toBe(false);
    await expectOnlyPress(mounted);
  });

  test('R30: from the page of another origin to which the frame has gone', async () => {
    const mounted = await mountFrame();
    mounted.command('leave', { url: thirdOrigin + page });
    await vi.waitFor(() => expect(arrivals(thirdOrigin)).toHaveLength(1));
    mounted.command('say', { message: save });
    mounted.command('say', { message: { action: { action: '@webframe.resize', height: 5000 } } });
    await vi.waitFor(() =>
      expect(mounted.told.slice(-2).map(({ refused }) => refused)).toEqual(['foreign', 'foreign']),
    );
    expect(mounted.iframe.getBoundingClientRect().height).toBeLessThan(2000);
    await expectOnlyPress(mounted);
  });

  test('R30: from an origin that is `null`', async () => {
    const mounted = await mountFrame({ ...trusted, policy: { sandbox: 'allow-scripts' } });
    expect(arrivals('null')).toHaveLength(1);
    mounted.command('say', { message: save });
    await vi.waitFor(() => expect(mounted.told.at(-1)?.refused).toBe('foreign'));
    await expectOnlyPress(mounted);
  });

  test('R30: from a page that nobody trusts, whatever it says of itself', async () => {
    const mounted = await mountFrame(trusted, thirdOrigin + page);
    mounted.command('say', { message: { ...save, origin: otherOrigin, source: 'Evil' } });
    await vi.waitFor(() => expect(mounted.told.at(-1)?.refused).toBe('untrusted'));
    await expectOnlyPress(mounted);
  });

  test('R30: where it is what JSON does not hold', async () => {
    const mounted = await mountFrame();
    mounted.command('clone');
    await vi.waitFor(() => expect(mounted.told).toHaveLength(7));
    expect(new Set(mounted.told.map(({ refused }) => refused))).toEqual(new Set(['unreadable']));
    await expectOnlyPress(mounted);
  });
});

describe('what a frame is not told', () => {
  test('R30: a page to which a trusted frame has gone hears nothing of the block’s data', async () => {
    const data = { secret: { $state: 'secret' } };
    const { iframe, command, instance } = await mountFrame(trusted, framed, { data });
    command('say', { message: { action: { action: '@webframe.ready' } } });
    const told = () =>
      heard.map(({ data }) => data).filter((message) => Object.hasOwn(message, 'told'));
    await vi.waitFor(() => expect(told()).toHaveLength(1));
    command('leave', { url: thirdOrigin + page });
    await vi.waitFor(() => expect(arrivals(thirdOrigin)).toHaveLength(1));
    instance.setState('secret', 'token');
    await vi.waitFor(() => expect(instance.getValue('secret')).toBe('token'));
    // What is sent arrives in order: had there been something before this, it would be told by now.
    iframe.contentWindow?.postMessage({ last: 1 }, '*');
    await vi.waitFor(() => expect(told()).toContainEqual({ told: { last: 1 } }));
    expect(told()).toHaveLength(2);
    expect(JSON.stringify(told())).not.toContain('token');
  });
});

describe('a flood', () => {
  test.each<[string, object]>([
    ['a thousand resizes', { message: { action: { action: '@webframe.resize', height: 300 } } }],
    ['a thousand texts', { message: 'x' }],
    ['a thousand objects', { message: { action: { action: '@webframe.navigate' } } }],
  ])('R6, R30: of %s leaves the page and the block usable', async (_name, what) => {
    const mounted = await mountFrame();
    mounted.command('say', { ...what, times: 1000 });
    await expectOnlyPress(mounted);
    await vi.waitFor(() => expect(mounted.told).toHaveLength(1000));
  });

  test('R6, R14, R30: of a thousand actions makes the person wait behind a hundred at most', async () => {
    // As a server's, each answer comes in a task of its own.
    const answer = () =>
      new Promise((resolve) => {
        setTimeout(() => resolve({ element: block(framed), state: {}, props: {} }));
      });
    const mounted = await mountFrame({ ...trusted, answer });
    mounted.command('say', { message: save, times: 1000 });
    await vi.waitFor(() => expect(mounted.told).toHaveLength(1000));
    await mounted.screen.getByRole('button', { name: 'Press' }).click();
    const names = () => mounted.requests.map(({ action }) => action?.action);
    await vi.waitFor(() => expect(names()).toContain('press'));
    expect(names().length).toBeLessThanOrEqual(101);
  });

  test('R6, R30: of messages of 10 MB each leaves the page and the block usable', async () => {
    const mounted = await mountFrame();
    mounted.command('shout', { bytes: 10_000_000, times: 8 });
    await expectOnlyPress(mounted);
    await vi.waitFor(() => expect(mounted.told).toHaveLength(8));
    expect(new Set(mounted.told.map(({ refused }) => refused))).toEqual(new Set(['unreadable']));
  });
});

describe('the sandbox', () => {
  test('R6, R30: keeps a page from the app around it', async () => {
    const mounted = await mountFrame();
    mounted.command('reach');
    await vi.waitFor(() => expect(heard.at(-1)?.data).toEqual({ reached: 0 }));
    await expectOnlyPress(mounted);
  });
});
