import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { RenderRequest } from '@contentkit/schema/reader';
import lzString from 'lz-string';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { scriptOrigin } from '../test/script-origin.ts';

import { RenderError } from './errors.ts';
import { createRenderClient, type RenderClientOptions } from './render-client.ts';

const first: RenderRequest = {
  componentId: 'note',
  props: { b: 1, a: { d: 1, c: 2 } },
  context: { type: 'document', spaceId: 's', editable: true, theme: 'light' },
};
const configuration: RenderRequest = {
  ...first,
  context: { type: 'configuration_account', organizationId: 'o', theme: 'light' },
};

/** What the server received. */
interface Received {
  readonly method: string | undefined;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Handler = (request: Received, response: ServerResponse) => void;

let server: Server;
let handler: Handler;
const received: Received[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const item = {
        method: request.method,
        url: new URL(request.url ?? '', 'http://localhost'),
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      received.push(item);
      handler(item, response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});

afterEach(() => {
  received.length = 0;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** Answers with one after the other, and with the last one ever after. */
function answerWith(
  ...answers: [status: number, body: string, headers?: Record<string, string>][]
) {
  let count = 0;
  handler = (_request, response) => {
    const [status, body, headers] = answers[Math.min(count, answers.length - 1)] ?? [500, ''];
    count += 1;
    // Each request on a connection of its own: one that a test aborts breaks no other.
    response.writeHead(status, {
      'content-type': 'application/json',
      connection: 'close',
      ...headers,
    });
    response.end(body);
  };
}

function client(options: Partial<RenderClientOptions> = {}) {
  const { port } = server.address() as AddressInfo;
  return createRenderClient({
    endpoint: `http://127.0.0.1:${port}/v1/integrations/note/render`,
    retry: { delay: 1 },
    ...options,
  });
}

async function failure(promise: Promise<unknown>): Promise<RenderError> {
  const error: unknown = await promise.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(RenderError);
  return error as RenderError;
}

describe('GET and POST', () => {
  test('R1, R2: a first render in a document goes out as GET, compressed, with sorted keys', async () => {
    answerWith([200, '{"type": "complete"}']);
    await expect(client()(first, {})).resolves.toEqual({ type: 'complete' });
    expect(received[0]?.method).toBe('GET');
    const compressed = /request=([^&]*)/.exec(received[0]?.url.search ?? '')?.[1] ?? '';
    expect(lzString.decompressFromEncodedURIComponent(compressed)).toBe(
      '{"componentId":"note","context":{"editable":true,"spaceId":"s","theme":"light","type":"document"},"props":{"a":{"c":2,"d":1},"b":1}}',
    );
  });

  test('R2: equal requests have equal URLs, whatever the order of their keys', async () => {
    answerWith([200, '{}']);
    await client()(first, {});
    await client()({ ...first, props: { a: { c: 2, d: 1 }, b: 1 } }, {});
    expect(received[0]?.url.href).toBe(received[1]?.url.href);
  });

  test.each([
    ['with state', { ...first, state: {} }],
    ['with an action', { ...first, action: { action: 'save' } }],
    ['in a configuration', configuration],
    [
      'with a URL that is too long',
      { ...first, props: { text: Array.from({ length: 9000 }, (_, i) => String(i)).join('') } },
    ],
  ])('R2: a request %s goes out as POST', async (_name, request: RenderRequest) => {
    answerWith([200, '{}']);
    await client()(request, {});
    expect(received[0]?.method).toBe('POST');
    expect(received[0]?.url.search).toBe('');
    expect(JSON.parse(received[0]?.body ?? '')).toEqual(request);
  });

  test('R2: a host app can switch GET off', async () => {
    answerWith([200, '{}']);
    await client({ useGet: false })(first, {});
    expect(received[0]?.method).toBe('POST');
  });

  test('the token and further headers are sent', async () => {
    answerWith([200, '{}']);
    await client({ token: 'secret', headers: { 'x-trace': '1' } })(first, {});
    expect(received[0]?.headers).toMatchObject({ authorization: 'Bearer secret', 'x-trace': '1' });
  });
});

describe('R16: keepalive', () => {
  /** Sends requests whose texts are this long, at once, and says which go with `keepalive`. */
  async function keptAlive(...texts: string[]): Promise<(boolean | undefined)[]> {
    const inits: (boolean | undefined)[] = [];
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    answerWith([200, '{}']);
    const held: typeof fetch = async (input, init) => {
      inits.push(init?.keepalive);
      await released;
      return fetch(input, init);
    };
    const render = client({ fetch: held });
    const sent = texts.map((text) =>
      render({ ...configuration, props: { text } }, { keepalive: true }),
    );
    release();
    await Promise.all(sent);
    return inits;
  }

  test('R16: an edit on leaving goes with it, up to 64 KB, which are bytes', async () => {
    expect(await keptAlive('short')).toEqual([true]);
    expect(await keptAlive('x'.repeat(70_000))).toEqual([undefined]);
    expect(await keptAlive('字'.repeat(30_000))).toEqual([undefined]);
  });

  test('R16: it is on its way before the call returns, and so leaves a page that goes away', async () => {
    const sent: RequestInit[] = [];
    const action = { action: 'save' };
    const render = client({
      fetch: (_input, init) => {
        sent.push(init ?? {});
        return Promise.resolve(Response.json({}));
      },
    });
    const rendering = render({ ...first, state: {}, action }, { keepalive: true });
    expect(sent).toMatchObject([{ method: 'POST', keepalive: true }]);
    await rendering;
  });

  test('R16: all that is on its way shares the 64 KB', async () => {
    expect(await keptAlive('x'.repeat(40_000), 'x'.repeat(40_000))).toEqual([true, undefined]);
    expect(await keptAlive('x'.repeat(40_000))).toEqual([true]);
  });
});

describe('R16: failures', () => {
  test.each([
    ['{"error": "The title is too long."}', 'The title is too long.'],
    ['{"error": {"code": 400, "message": "The title is too long."}}', 'The title is too long.'],
    ['<html>', 'The integration answered with status 400.'],
    ['{}', 'The integration answered with status 400.'],
  ])("R16: %s is shown with the server's message", async (body, message) => {
    answerWith([400, body]);
    const error = await failure(client()(first, {}));
    expect(error).toMatchObject({ message, status: 400, retryable: false, request: first });
    expect(received).toHaveLength(1);
  });

  test.each([408, 429, 500, 503])('R16: GET is sent again on %i', async (status) => {
    answerWith([status, '{"error": "Busy."}'], [200, '{"ok": true}']);
    await expect(client()(first, {})).resolves.toEqual({ ok: true });
    expect(received).toHaveLength(2);
  });

  test('R16: GET is tried three times, then its error counts', async () => {
    answerWith([503, '{"error": "Busy."}']);
    expect(await failure(client()(first, {}))).toMatchObject({ status: 503, retryable: true });
    expect(received).toHaveLength(3);
  });

  test('R16: Retry-After is honoured', async () => {
    answerWith([429, '{}', { 'retry-after': '0' }], [200, '{}']);
    await client({ retry: { delay: 60_000 } })(first, {});
    expect(received).toHaveLength(2);
  });

  test('R16: POST is never sent again', async () => {
    answerWith([503, '{"error": "Busy."}']);
    await failure(client()(configuration, {}));
    expect(received).toHaveLength(1);
  });

  test('R16: a server that cannot be reached is an error in plain words', async () => {
    const render = client({ endpoint: 'http://127.0.0.1:1/render' });
    expect(await failure(render(first, {}))).toMatchObject({
      code: 'network',
      message: 'The integration could not be reached. Check the connection.',
    });
  });

  test('R16: a request that takes too long is aborted', async () => {
    handler = () => undefined;
    expect(await failure(client({ timeout: 20, retry: false })(first, {}))).toMatchObject({
      code: 'timeout',
    });
  });

  test('R16: a request can be aborted, also while it waits for its next try', async () => {
    answerWith([503, '{}']);
    const controller = new AbortController();
    const rendering = client({ retry: { delay: 60_000, maximumDelay: 60_000 } })(first, {
      signal: controller.signal,
    });
    while (received.length === 0) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
    controller.abort();
    await expect(rendering).rejects.toMatchObject({ name: 'AbortError' });
    expect(received).toHaveLength(1);
  });

  test.each([
    ['HTML from a proxy', '<!doctype html><title>Sign in</title>'],
    ['truncated JSON', '{"element": {"type": "blo'],
    ['nothing', ''],
  ])('R16: %s is a clear error', async (_name, body) => {
    answerWith([200, body]);
    expect(await failure(client()(first, {}))).toMatchObject({
      code: 'not_json',
      message: 'The integration answered with something that is not JSON.',
    });
  });

  test('R16: an answer that is too large is refused before it is read whole', async () => {
    answerWith([200, JSON.stringify({ text: 'x'.repeat(10_000_000) })]);
    expect(await failure(client({ maximumBytes: 1_000_000 })(first, {}))).toMatchObject({
      code: 'too_large',
    });
  });
});

describe('R16: the time that a request takes', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
  });

  /** The milliseconds after which a GET was sent anew, of a server that answers so. */
  async function pauses(answer: () => Response, retry: RenderClientOptions['retry'] = {}) {
    const times: number[] = [];
    const { render } = scriptOrigin(
      () => {
        times.push(Date.now());
        return answer();
      },
      { retry },
    );
    const rendering = failure(render(first, {}));
    await vi.runAllTimersAsync();
    await rendering;
    return times.slice(1).map((time, index) => time - (times[index] ?? 0));
  }

  const busy = (retryAfter?: string) => () =>
    new Response('', {
      status: 503,
      headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
    });

  test('R16: pauses double, and are spread so that pages do not come back together', async () => {
    const all: number[][] = [];
    for (let count = 0; count < 50; count += 1) {
      all.push(await pauses(busy()));
    }
    for (const [one = 0, two = 0, ...more] of all) {
      expect(more).toEqual([]);
      expect(one).toBeGreaterThanOrEqual(150);
      expect(one).toBeLessThanOrEqual(300);
      expect(two).toBeGreaterThanOrEqual(300);
      expect(two).toBeLessThanOrEqual(600);
    }
    expect(new Set(all.map(([one]) => one)).size).toBeGreaterThan(10);
  });

  test('R16: no pause is longer than the longest', async () => {
    const all = await pauses(busy(), { tries: 8, maximumDelay: 1000 });
    expect(all).toHaveLength(7);
    expect(Math.max(...all)).toBeLessThanOrEqual(1000);
  });

  test('R16: Retry-After is honoured, in seconds and as a date', async () => {
    expect(await pauses(busy('2'))).toEqual([2000, 2000]);
    // A date has no fractions of a second.
    vi.setSystemTime(new Date('2030-01-01T00:00:00Z'));
    expect(await pauses(busy('Tue, 01 Jan 2030 00:00:03 GMT'))).toEqual([3000, 0]);
    expect(await pauses(busy('Tue, 01 Jan 2019 00:00:00 GMT'))).toEqual([0, 0]);
  });

  test.each(['', 'soon', '1e999', 'NaN'])('R16: a Retry-After of "%s" is none', async (header) => {
    const [one = 0] = await pauses(busy(header));
    expect(one).toBeGreaterThanOrEqual(150);
    expect(one).toBeLessThanOrEqual(300);
  });

  test('R16: a server that asks for more patience than there is, is not asked again', async () => {
    expect(await pauses(busy('3600'))).toEqual([]);
    expect(await pauses(busy('3600'), { maximumDelay: Infinity, tries: 2 })).toEqual([3_600_000]);
    const { render } = scriptOrigin(busy('3600'));
    expect(await failure(render(first, {}))).toMatchObject({
      status: 503,
      retryable: true,
      retryAfter: 3_600_000,
    });
  });

  test.each([
    ['no answer', () => new Promise<Response>(() => {})],
    ['an answer without an end', () => new Response(new ReadableStream())],
  ])('R16: %s is a time-out, though fetch does not listen', async (_name, answer) => {
    const { render, received } = scriptOrigin(answer, { timeout: 5000, retry: { tries: 2 } });
    const rendering = failure(render(first, {}));
    await vi.runAllTimersAsync();
    expect(await rendering).toMatchObject({
      code: 'timeout',
      retryable: true,
      request: first,
      message: 'The integration did not answer within 5 seconds.',
    });
    expect(received).toHaveLength(2);
    expect(received.every(({ signal }) => signal.aborted)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('R16: a time-out can be switched off', async () => {
    let answer = (_response: Response) => {};
    const { render } = scriptOrigin(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      { timeout: Infinity },
    );
    const rendering = render(configuration, {});
    await vi.advanceTimersByTimeAsync(3_600_000);
    answer(Response.json({ ok: true }));
    expect(await rendering).toEqual({ ok: true });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('R16: an abort counts at once, though fetch does not listen', async () => {
    const { render } = scriptOrigin(() => new Promise<Response>(() => {}));
    for (const request of [first, configuration]) {
      const controller = new AbortController();
      const rendering = render(request, { signal: controller.signal });
      await vi.advanceTimersByTimeAsync(100);
      controller.abort(new Error('Enough.'));
      await expect(rendering).rejects.toThrow('Enough.');
      await expect(render(request, { signal: controller.signal })).rejects.toThrow('Enough.');
    }
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what GET needs besides loads with the first of them', () => {
  afterEach(() => {
    vi.doUnmock('./get-client.ts');
  });

  /** A client whose part for GET is what the test says, as it is asked for. */
  async function clientWith(load: () => Promise<object>) {
    vi.resetModules();
    vi.doMock('./get-client.ts', load);
    const { createRenderClient: create } = await import('./render-client.ts');
    const { port } = server.address() as AddressInfo;
    return create({ endpoint: `http://127.0.0.1:${port}/v1/integrations/note/render` });
  }

  /** The part, when the test lets it arrive. */
  function latePart() {
    let resolve: (module: object) => void = () => {};
    const part = new Promise<object>((settle) => {
      resolve = settle;
    });
    return { part, arrive: async () => resolve(await vi.importActual('./get-client.ts')) };
  }

  test('R2: where it cannot be loaded, a first render goes out as POST', async () => {
    answerWith([200, '{"ok": true}']);
    const render = await clientWith(() => Promise.reject(new Error('The chunk is gone.')));
    expect(await render(first, {})).toEqual({ ok: true });
    expect(received.map(({ method }) => method)).toEqual(['POST']);
  });

  test('R2: those who ask the same while it loads share one request', async () => {
    answerWith([200, '{"ok": true}']);
    const { part, arrive } = latePart();
    const render = await clientWith(() => part);
    const answers = Promise.all([render(first, {}), render(first, {})]);
    await arrive();
    expect(await answers).toEqual([{ ok: true }, { ok: true }]);
    expect(received.map(({ method }) => method)).toEqual(['GET']);
  });

  test('R16: whoever gives up while it loads has sent nothing', async () => {
    answerWith();
    const { part, arrive } = latePart();
    const render = await clientWith(() => part);
    const controller = new AbortController();
    const rendering = render(first, { signal: controller.signal });
    controller.abort(new Error('Enough.'));
    await expect(rendering).rejects.toThrow('Enough.');
    await arrive();
    expect(received).toEqual([]);
  });
});
