// What a component's code tries, from a link that somebody opened and ran, on the page as it is built.
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect } from 'vitest';

import { preview } from '../support/e2e-test.ts';
import {
  allRefused,
  componentLink,
  letRequestsOut,
  openComponent,
  outcomes,
  test,
  tryAll,
} from './sandbox/component-page.ts';
import { listenForLeaks, type ListeningServer } from './sandbox/hostile-server.ts';

let server: ListeningServer & { asked: string[] };

beforeAll(async () => {
  server = (await listenForLeaks()) as typeof server;
});

beforeEach(() => {
  server.asked.length = 0;
});

afterAll(() => server.close());

/** A button of the page's own, and a component that answers: the page is usable. */
const counter = `import { createComponent } from '@contentkit/runtime';
export default createComponent({
  componentId: 'guest',
  initialState: { count: 0 },
  async action({ state }, { action }) {
    BEFORE_ACTION
    return { state: { count: state.count + 1 } };
  },
  async render({ state }) {
    BEFORE_RENDER
    return <block><button label={'Pressed ' + state.count} onPress={{ action: 'press' }} /></block>;
  },
});
`;

function guest({ top = '', render = '', action = '' }): string {
  return top + counter.replace('BEFORE_RENDER', render).replace('BEFORE_ACTION', action);
}

const button = (page: Page, count: number) =>
  preview(page).getByRole('button', { name: `Pressed ${count}` });

test('a link runs nothing before it is allowed, and lets nothing out', async ({ page, open }) => {
  await open(
    componentLink(guest({ top: `fetch('${server.url}/early');\n` }), { isOpen: true, mocks: [] }),
  );
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
  expect(await page.locator('iframe').count()).toBe(0);
  expect(server.asked).toEqual([]);
});

test('what the page keeps is out of reach', async ({ page, runComponent }) => {
  const attempts = {
    localStorage: 'any.localStorage.length',
    sessionStorage: 'any.sessionStorage.length',
    cookies: 'any.document.cookie',
    cookieStore: 'any.cookieStore.getAll()',
    indexedDB: 'any.indexedDB.databases()',
    caches: 'any.caches.keys()',
    files: 'any.navigator.storage.getDirectory()',
    persisted: 'any.navigator.storage.persist()',
    locks: 'any.navigator.locks.query()',
    fileSystem: 'any.webkitRequestFileSystemSync(0, 1)',
    broadcast: "new any.BroadcastChannel('playground').postMessage('Hello')",
    serviceWorker: 'any.navigator.serviceWorker.ready',
    clients: 'any.clients.matchAll()',
    clipboard: 'any.navigator.clipboard.readText()',
    notifications: 'any.Notification.requestPermission()',
  };
  await page.addInitScript(() => {
    if (self !== top) return;
    localStorage.setItem('secret', 'Mine');
    document.cookie = 'secret=mine';
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    new BroadcastChannel('playground').addEventListener('message', ({ data }) => heard.push(data));
  });
  await runComponent(tryAll({ ...attempts, origin: 'any.origin' }));
  expect(await outcomes(page)).toEqual({ ...allRefused(attempts), origin: 'null' });
  expect(await page.evaluate('globalThis.heard')).toEqual([]);
});

/** All ways to a server that there are. */
function waysOut(url: string): Record<string, string> {
  const socket = url.replace('http:', 'ws:');
  return {
    realFetch: `any.WorkerGlobalScope.prototype.fetch.call(any, '${url}/fetch')`,
    deletedFetch: `(delete any.fetch, any.fetch('${url}/deleted'))`,
    XMLHttpRequest: `new Promise((done, fail) => { const r = new any.XMLHttpRequest(); r.open('GET', '${url}/xhr'); r.onload = done; r.onerror = fail; r.send(); })`,
    WebSocket: `new Promise((done, fail) => { const s = new any.WebSocket('${socket}/socket'); s.onopen = done; s.onerror = fail; })`,
    WebSocketStream: `new any.WebSocketStream('${socket}/stream').opened`,
    EventSource: `new Promise((done, fail) => { const s = new any.EventSource('${url}/events'); s.onopen = done; s.onerror = fail; })`,
    WebTransport: `new any.WebTransport('https://localhost:1/').ready`,
    WebRTC: 'new any.RTCPeerConnection().createOffer()',
    importScripts: `any.importScripts('${url}/script.js')`,
    module: `(0, eval)("import('${url}/module.js')")`,
    beacon: `any.navigator.sendBeacon('${url}/beacon').valueOf() || Promise.reject()`,
    font: `new any.FontFace('x', 'url(${url}/font)').load()`,
    worker: `new any.Worker('${url}/worker.js')`,
    textWorker: `new any.Worker(URL.createObjectURL(new Blob(['1'])))`,
    sharedWorker: `new any.SharedWorker('${url}/shared.js')`,
    image: `new any.Image().decode()`,
    geolocation:
      'new Promise((done, fail) => any.navigator.geolocation.getCurrentPosition(done, fail))',
  };
}

test('no way leads to a server while the network is off', async ({ page, runComponent }) => {
  const attempts = { fetch: `fetch('${server.url}/own')`, ...waysOut(server.url) };
  await runComponent(tryAll(attempts));
  expect(await outcomes(page)).toEqual(allRefused(attempts));
  expect(server.asked).toEqual([]);
});

test('where the network is on, requests go out from nobody, without cookies', async ({
  page,
  context,
  runComponent,
}) => {
  await context.addCookies([
    { name: 'session', value: 'mine', domain: 'localhost', path: '/', sameSite: 'Lax' },
  ]);
  const attempts = {
    fetch: `fetch('${server.url}/fetch', { credentials: 'include' }).then((r) => r.text())`,
    again: `fetch('${server.url}/again', { credentials: 'include' }).then((r) => r.text())`,
    ...waysOut(server.url),
  };
  await runComponent(tryAll(attempts));
  expect(await outcomes(page)).toEqual(allRefused(attempts));
  expect(server.asked).toEqual([]);

  await letRequestsOut(page);
  await expect
    .poll(() => outcomes(page))
    .toEqual({ ...allRefused(attempts), fetch: 'Heard', again: 'Heard' });
  expect(server.asked).toEqual([
    'GET /fetch origin=null cookie=none',
    'GET /again origin=null cookie=none',
  ]);
});

test('no text becomes a script, and nothing leads to the page', async ({ page, runComponent }) => {
  const attempts = {
    eval: "(0, eval)('1 + 1')",
    Function: "new Function('return 1')()",
    AsyncFunction: "Object.getPrototypeOf(async () => 1).constructor('return 1')()",
    timer: "new Promise((done) => { any.done = done; setTimeout('done(1)'); })",
    wasm: 'any.WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))',
    policy:
      "any.trustedTypes.createPolicy('contentkit-sandbox', { createScript: (t: string) => t })",
    defaultPolicy: "any.trustedTypes.createPolicy('default', { createScript: (t: string) => t })",
    postMessage: "any.postMessage({ kind: 'ready' })",
    prototypeMessage: "any.DedicatedWorkerGlobalScope.prototype.postMessage.call(any, 'x')",
    parent: "any.parent.postMessage('x', '*')",
    top: "any.top.location.assign('about:blank')",
    opener: "any.opener.postMessage('x', '*')",
    location: "any.location.assign('about:blank')",
    document: 'any.document.body',
    window: 'any.window.document',
    open: "any.open('about:blank').closed",
    close: 'any.close()',
  };
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await runComponent(tryAll(attempts));
  expect(await outcomes(page)).toEqual(allRefused(attempts));
  expect(await page.evaluate('globalThis.heard')).toEqual([]);
  expect(page.context().pages()).toHaveLength(1);
});

test('forged messages within are heard by nobody', async ({ page, runComponent }) => {
  await runComponent(
    guest({
      render: `
        for (const data of [{ kind: 'ping', id: 1 }, { kind: 'call', id: 1 }, null, 7]) {
          self.dispatchEvent(new MessageEvent('message', { data }));
        }
        self.addEventListener('message', (event) => { throw new Error('Heard'); });
        (Object.prototype as any).polluted = 'Mine';
      `,
    }),
  );
  await button(page, 0).click();
  await button(page, 1).waitFor();
  expect(await page.evaluate('({}).polluted')).toBeUndefined();
});

test('what an answer holds pollutes nothing', async ({ page, runComponent }) => {
  await runComponent(
    guest({
      top: `const json = Response.json;
(Response as any).json = () => new Response('{"type":"element","__proto__":{"polluted":1},"state":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},"props":{},"element":{"type":"block","__proto__":{"polluted":1},"children":[{"type":"text","children":["Shown"]}]}}');\n`,
    }),
  );
  await preview(page).getByText('Shown').waitFor();
  expect(await page.evaluate('({}).polluted')).toBeUndefined();
});

describe('what does not end is ended, and the page stays usable', () => {
  const stop = /did not come (back|to its end)/;

  const loops = {
    'outside of functions': { top: 'for (;;) {}\n' },
    'in a chain of promises': {
      render: 'const next = (): any => Promise.resolve().then(next); await next();',
    },
    'in a getter of the answer': {
      render: "return { type: 'block', get children() { for (;;) {} } } as any;",
    },
    'in what is written to the log': {
      render: 'console.log(new Proxy({}, { ownKeys() { for (;;) {} } }));',
    },
  };

  test(Object.keys(loops).join(', '), async ({ context }) => {
    // Side by side: each of them takes seconds.
    await Promise.all(
      Object.values(loops).map(async (code) => {
        const page = await context.newPage();
        await openComponent(page, guest(code));
        await page.getByText(stop).first().waitFor();
        expect(await page.evaluate('1 + 1')).toBe(2);
        await page.close();
      }),
    );
  });

  test('the next press starts it anew', async ({ page, runComponent }) => {
    await runComponent(guest({ action: 'if (state.count === 1) while (true) {}' }));
    await button(page, 0).click();
    await button(page, 1).click();
    await page.getByText(stop).first().waitFor();
    expect(await button(page, 1).isVisible()).toBe(true);
  });
});

describe('what is too much is left out', () => {
  test('an answer of 50 MB', async ({ page, runComponent }) => {
    await runComponent(
      guest({ action: "return { state: { count: 1, text: 'x'.repeat(50_000_000) } };" }),
    );
    await button(page, 0).click();
    await page
      .getByText(/more than 5242880 bytes/)
      .first()
      .waitFor();
    expect(await button(page, 0).isEnabled()).toBe(true);
  });

  test('a log without end', async ({ page, runComponent }) => {
    await runComponent(
      guest({ render: "for (let i = 0; i < 200_000; i += 1) console.log('x'.repeat(2_000), i);" }),
    );
    await button(page, 0).click();
    await button(page, 1).waitFor();
  });

  test('an answer that nests without end, and what throws when it is looked at', async ({
    page,
    runComponent,
  }) => {
    await runComponent(
      guest({
        action: `
          const thrower: any = new Proxy(function () {}, { get() { throw thrower; }, ownKeys() { throw thrower; }, getPrototypeOf() { throw thrower; } });
          console.log(thrower, { toString() { throw 1; } }, Symbol('s'), 1n);
          if (state.count === 1) throw thrower;
          let deep: any = {}; for (let i = 0; i < 100_000; i += 1) deep = { deep };
          if (state.count === 2) return { state: { count: 3, deep } };
        `,
      }),
    );
    await button(page, 0).click();
    await button(page, 1).click();
    await page
      .getByText(/was thrown/)
      .first()
      .waitFor();
    expect(await button(page, 1).isVisible()).toBe(true);
  });
});
