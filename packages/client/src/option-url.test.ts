import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createUrlOptions, type UrlOptionsOptions } from './option-url.ts';
import { StateStore } from './store.ts';

/** A server: answers by address, and remembers what it was asked. */
function createServer(answers: Record<string, unknown>) {
  const requests: { url: string; init: RequestInit }[] = [];
  const send = (url: string, init: RequestInit = {}) => {
    requests.push({ url, init });
    return Promise.resolve(
      url in answers
        ? Response.json(answers[url])
        : Response.json({ error: { code: 404, message: 'No such list' } }, { status: 404 }),
    );
  };
  return { requests, urls: () => requests.map(({ url }) => url), send };
}

function createSource(
  answers: Record<string, unknown>,
  options: Pick<UrlOptionsOptions, 'url'> & Partial<UrlOptionsOptions>,
  state: Record<string, string> = {},
) {
  const server = createServer(answers);
  const store = new StateStore(state);
  const instance = {
    getState: () => store.get(),
    subscribeKey: (key: string, listener: () => void) => store.subscribeKey(key, listener),
  };
  const source = createUrlOptions({ instance, fetch: server.send, ...options });
  const unsubscribe = source.subscribe(() => {});
  return { source, server, store, unsubscribe };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(250);
const branches = {
  url: { host: 'api.example', pathname: '/branches', query: { repo: { $state: 'repo' } } },
};

describe('R27: options by URL', () => {
  test('R27: typing goes out as `q`, beside the parameters of the URL', async () => {
    const { source, server } = createSource({}, { url: 'https://api.example/list?kind=a' });
    source.load();
    source.search('a & b');
    await settle();
    expect(server.urls()).toEqual([
      'https://api.example/list?kind=a',
      'https://api.example/list?kind=a&q=a+%26+b',
    ]);
  });

  test('R27: the next page is fetched from where the answer says', async () => {
    const { source, server } = createSource(
      {
        'https://api.example/v1/list': { items: ['a'], nextPage: 'list?page=2' },
        'https://api.example/v1/list?page=2': { items: ['b'], nextPage: 'https://b.example/3' },
        'https://b.example/3': ['c'],
      },
      { url: 'https://api.example/v1/list' },
    );
    source.load();
    await settle();
    source.loadMore();
    await settle();
    source.loadMore();
    await settle();
    expect(server.urls()).toHaveLength(3);
    expect(source.getSnapshot().options.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('R27: when a bound key changes, options are fetched anew; other keys change nothing', async () => {
    const { source, server, store, unsubscribe } = createSource(
      {
        'https://api.example/branches?repo=docs': ['main'],
        'https://api.example/branches?repo=site': ['next'],
      },
      branches,
      { repo: 'docs' },
    );
    source.load();
    await settle();
    store.set('other', 'x');
    await settle();
    expect(server.urls()).toHaveLength(1);

    store.set('repo', 'site');
    expect(source.getSnapshot()).toMatchObject({ status: 'loading', options: [] });
    await settle();
    expect(source.getSnapshot().options).toEqual([{ id: 'next', label: 'next' }]);

    unsubscribe();
    store.set('repo', 'docs');
    await settle();
    expect(server.urls()).toHaveLength(2);
    source.subscribe(() => {});
    await settle();
    expect(server.urls()[2]).toBe('https://api.example/branches?repo=docs');
  });

  test('R27: an absent bound value leaves its parameter out', async () => {
    const { source, server } = createSource({}, branches);
    source.load();
    await settle();
    expect(server.urls()).toEqual(['https://api.example/branches']);
  });

  test('R31: a relative URL resolves against the endpoint, and requests carry no credentials', async () => {
    const { source, server } = createSource(
      { 'https://content.example/v1/note/options': ['a'] },
      { url: 'options', endpoints: { publicContentEndpoint: 'https://content.example/v1/note' } },
    );
    source.load();
    await settle();
    expect(source.getSnapshot().status).toBe('ready');
    expect(server.requests[0]!.init.credentials).toBe('omit');
  });

  test.each(['javascript:alert(1)', '/relative', 'data:application/json,[]'])(
    'R6: %s is never fetched',
    async (url) => {
      const { source, server } = createSource({}, { url });
      source.load();
      await settle();
      expect(server.urls()).toEqual([]);
      expect(source.getSnapshot()).toMatchObject({
        status: 'error',
        error: 'The options have no usable address. It must be an http: or https: URL.',
      });
    },
  );

  test('R6: a next page that is no http: or https: URL is never fetched', async () => {
    const { source, server } = createSource(
      { 'https://api.example/list': { items: ['a'], nextPage: 'javascript:alert(1)' } },
      { url: 'https://api.example/list' },
    );
    source.load();
    await settle();
    source.loadMore();
    await settle();
    expect(server.urls()).toHaveLength(1);
    expect(source.getSnapshot().error).toBe('The next page of options has no usable address.');
  });
});

describe('R27: options that do not come', () => {
  test("R16: the server's own words are shown", async () => {
    const { source } = createSource({}, { url: 'https://api.example/none' });
    source.load();
    await settle();
    expect(source.getSnapshot().error).toBe('No such list');
  });

  test('R27: HTML instead of JSON is an error in plain words', async () => {
    const { source } = createSource(
      {},
      {
        url: 'https://api.example/list',
        fetch: () => Promise.resolve(new Response('<html>')),
      },
    );
    source.load();
    await settle();
    expect(source.getSnapshot().error).toBe(
      'The server of the options answered with something that is not JSON.',
    );
  });

  test('R27: a lost connection is an error in plain words', async () => {
    const { source } = createSource(
      {},
      {
        url: 'https://api.example/list',
        fetch: () => Promise.reject(new TypeError('fetch failed')),
      },
    );
    source.load();
    await settle();
    expect(source.getSnapshot().error).toBe(
      'The server of the options could not be reached. Check the connection.',
    );
  });

  test('R27: a server that never answers is given up', async () => {
    const hang: UrlOptionsOptions['fetch'] = (_url, { signal } = {}) =>
      new Promise<Response>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    const { source } = createSource(
      {},
      { url: 'https://api.example/list', fetch: hang, timeout: 2000 },
    );
    source.load();
    await vi.advanceTimersByTimeAsync(2000);
    expect(source.getSnapshot().error).toBe(
      'The server of the options did not answer within 2 seconds.',
    );
  });
});
