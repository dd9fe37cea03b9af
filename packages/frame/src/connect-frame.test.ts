import { frameMessageSchema } from '@contentkit/schema';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { connectFrame } from './index.ts';

/** The same server under its other name is another origin. */
const guestOrigin = location.origin.replace('localhost', '127.0.0.1');

/** What a guest has said to the page around it, and what it has told the test. */
let said: unknown[];
let told: unknown[];
let listen: (event: MessageEvent) => void;

beforeEach(() => {
  said = [];
  told = [];
  listen = ({ origin, data }: MessageEvent<unknown>) => {
    if (origin !== guestOrigin) return;
    if (typeof data === 'object' && data && 'told' in data) told.push(data.told);
    else said.push(data);
  };
  window.addEventListener('message', listen);
});

afterEach(() => {
  window.removeEventListener('message', listen);
  document.body.replaceChildren();
});

interface Guest {
  readonly frame: HTMLIFrameElement;
  readonly ask: (method: string, ...args: readonly unknown[]) => void;
}

/** Frames a page that uses the guest kit, once it has told what came of it. */
async function frameGuest(
  origins: readonly string[] = [],
  referrerPolicy: ReferrerPolicy = '',
): Promise<Guest> {
  const frame = document.createElement('iframe');
  const query = new URLSearchParams(origins.map((origin) => ['origin', origin]));
  frame.src = `${guestOrigin}/packages/frame/test-support/guest-page.html?${query.toString()}`;
  frame.referrerPolicy = referrerPolicy;
  document.body.append(frame);
  await vi.waitFor(() => expect(told).toHaveLength(1));
  return {
    frame,
    ask: (method, ...args) => frame.contentWindow?.postMessage({ ask: method, args }, guestOrigin),
  };
}

describe('what a guest says', () => {
  test.each([
    ['ready', [], { action: '@webframe.ready' }],
    ['resize', [{ height: 90 }], { action: '@webframe.resize', size: { height: 90 } }],
    ['dispatch', [{ action: 'save', id: 1 }], { action: 'save', id: 1 }],
    ['navigate', ['guides/start'], { action: '@webframe.navigate', path: 'guides/start' }],
    [
      'navigate',
      ['guides/start', 'install'],
      { action: '@webframe.navigate', path: 'guides/start', anchor: 'install' },
    ],
    ['updateProps', [{ a: 1 }], { action: '@editor.node.updateProps', props: { a: 1 } }],
  ])('R30: %s(%j) is a message of the language', async (method, args, action) => {
    const { ask } = await frameGuest();
    ask(method, ...args);
    await vi.waitFor(() => expect(said).toEqual([{ action }]));
    expect(frameMessageSchema.safeParse(said[0])).toMatchObject({ success: true });
  });

  test('R30: the height that it observes, when it changes and until it ends', async () => {
    const { ask } = await frameGuest();
    const heights = () =>
      said.map((message) => (message as { action: { size: { height: number } } }).action.size);
    ask('observeSize');
    await vi.waitFor(() => expect(heights()).toEqual([{ height: 100 }]));
    ask('grow', '150.5px');
    await vi.waitFor(() => expect(heights()).toEqual([{ height: 100 }, { height: 151 }]));
    ask('end');
    ask('grow', '10px');
    ask('ready');
    await vi.waitFor(() => expect(said.at(-1)).toEqual({ action: { action: '@webframe.ready' } }));
    expect(said).toHaveLength(3);
  });

  test('R30: a frame that grows with what it is given does not grow for ever', async () => {
    const { frame, ask } = await frameGuest();
    const follow = ({ data }: MessageEvent<{ action?: { size?: { height: number } } }>) => {
      const height = data.action?.size?.height;
      if (height !== undefined) frame.style.height = `${height}px`;
    };
    window.addEventListener('message', follow);
    ask('grow', 'calc(100vh - 20px)');
    ask('observeSize');
    await vi.waitFor(() => expect(said.length).toBeGreaterThan(0));
    ask('ready');
    await vi.waitFor(() => expect(said).toContainEqual({ action: { action: '@webframe.ready' } }));
    window.removeEventListener('message', follow);
    expect(frame.getBoundingClientRect().height).toBeLessThan(200);
  });
});

describe('what a guest hears', () => {
  test('R30: the state that its host app sends', async () => {
    const { frame } = await frameGuest();
    const state = { query: 'pencil', page: { id: 'p', path: 'start', title: 'Start' } };
    frame.contentWindow?.postMessage({ state }, guestOrigin);
    await vi.waitFor(() => expect(told).toEqual(['connected', { state }]));
  });

  test('R30: nothing from another window, and nothing that is no state', async () => {
    const { frame, ask } = await frameGuest();
    const stranger = document.createElement('iframe');
    stranger.srcdoc = `<script>
      addEventListener('message', () => {
        parent.frames[0].postMessage({ state: { from: 'stranger' } }, '*');
        parent.postMessage('sent', '*');
      });
    </script>`;
    const loaded = new Promise((resolve) => stranger.addEventListener('load', resolve));
    document.body.append(stranger);
    await loaded;
    const sent = new Promise((resolve) =>
      window.addEventListener('message', ({ data }) => data === 'sent' && resolve(data)),
    );
    stranger.contentWindow?.postMessage('go', '*');
    await sent;
    for (const message of ['text', 1, null, { other: true }, { state: null }]) {
      frame.contentWindow?.postMessage(message ?? { state: undefined }, guestOrigin);
    }
    ask('ready');
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(told).toEqual(['connected']);
  });

  test('nothing any more once it has disconnected', async () => {
    const { frame, ask } = await frameGuest();
    ask('disconnect');
    frame.contentWindow?.postMessage({ state: { late: true } }, guestOrigin);
    ask('ready');
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(told).toEqual(['connected']);
  });
});

describe('who may frame a guest', () => {
  test('R30: one of the origins that it gives', async () => {
    await frameGuest(['https://docs.example', location.origin]);
    expect(told).toEqual(['connected']);
  });

  test('R30: no other, and it says which', async () => {
    await frameGuest(['https://docs.example', 'https://app.example']);
    expect(told).toEqual([
      {
        error: `This page is framed by ${location.origin}, which is not among the \`origins\` that were given to \`connectFrame\`. Add it there if it may frame the page.`,
      },
    ]);
  });

  test('the browser tells who frames it, whatever the referrer policy', async () => {
    await frameGuest([], 'no-referrer');
    expect(told).toEqual(['connected']);
  });

  test('a page that nobody frames is idle', () => {
    // Tests run in a frame of their own, which is not the page that is meant here.
    vi.stubGlobal('parent', window);
    const onState = vi.fn<() => void>();
    const frame = connectFrame({ onState });
    frame.ready();
    frame.updateProps({ a: 1 });
    window.dispatchEvent(
      new MessageEvent('message', { data: { state: {} }, source: window, origin: location.origin }),
    );
    expect(onState).not.toHaveBeenCalled();
    frame.disconnect();
    vi.unstubAllGlobals();
  });
});
