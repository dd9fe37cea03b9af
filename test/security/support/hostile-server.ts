import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { TestProject } from 'vitest/node';

import { fuzz } from '../../support/fuzz.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the server is that answers with everything but what it should. */
    hostileUrl: string;
    /** How long tests on random values run, for those in the page. */
    fuzz: typeof fuzz;
  }
}

type Answer = (response: ServerResponse, url: URL, request: IncomingMessage) => void;

const json = { 'content-type': 'application/json' };

/** So much, in pieces, to whoever does not hang up. */
function pour(response: ServerResponse, piece: string, times: number): void {
  response.writeHead(200, json);
  let left = times;
  const more = () => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(piece)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
}

const answers: Readonly<Record<string, Answer>> = {
  '/html': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<script>globalThis.__pwned=1;parent.__pwned=1</script>'),
  '/hang': () => {},
  '/hang-midway': (response) => response.writeHead(200, json).write('[{"id":"a"'),
  '/huge': (response) => pour(response, '"'.padEnd(1024 * 1024, 'x'), 50),
  '/endless': (response) => pour(response, '['.repeat(65_536), Infinity),
  '/cut': (response) => {
    response.writeHead(200, { ...json, 'content-length': '1000' }).write('[');
    setTimeout(() => response.destroy(), 20);
  },
  '/redirect-for-ever': (response) =>
    response.writeHead(302, { location: `/redirect-for-ever?${Math.random()}` }).end(),
  '/redirect-to-script': (response) =>
    response.writeHead(302, { location: 'javascript:globalThis.__pwned=1' }).end(),
  '/redirect-to-file': (response) =>
    response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/error': (response) =>
    response.writeHead(500, json).end(JSON.stringify({ error: '<img src=x onerror=__pwned=1>' })),
  '/not-options': (response) => response.writeHead(200, json).end('{"items":{"length":1e9}}'),
  '/deep': (response) => pour(response, '['.repeat(1000), 1000),
  '/loop': (response) =>
    response
      .writeHead(200, json)
      .end(JSON.stringify({ items: [{ id: 'a', label: 'Same' }], nextPage: '/loop' })),
  '/pages': (response, url) => {
    const number = Number(url.searchParams.get('page') ?? 0);
    const items = Array.from({ length: 50 }, (_, index) => ({
      id: `${number}-${index}`,
      label: `Option ${number}-${index}`,
    }));
    const nextPage = `/pages?page=${number + 1}`;
    response.writeHead(200, json).end(JSON.stringify({ items, nextPage }));
  },
  '/next-is-script': (response) =>
    response.writeHead(200, json).end(
      JSON.stringify({
        items: [{ id: 'a', label: 'First' }],
        nextPage: 'javascript:globalThis.__pwned=1',
      }),
    ),
  '/evil-options': (response) =>
    response.writeHead(200, json).end(
      JSON.stringify([
        { id: '__proto__', label: '<script>__pwned=1</script>', __proto__: { polluted: 1 } },
        { id: 'constructor', label: '<img src=x onerror=__pwned=1>', icon: '"><script>' },
        {
          id: 'image',
          label: 'Image',
          icon: { type: 'image', source: { url: 'javascript:__pwned=1' }, aspectRatio: 1 },
        },
      ]),
    ),
  '/cookies': (response, _url, { headers }) =>
    response
      .writeHead(200, { ...json, 'set-cookie': 'evil=1; SameSite=None' })
      .end(JSON.stringify([{ id: 'a', label: `cookies: ${headers.cookie ?? 'none'}` }])),
};

/** Called by vitest, hence the default. */
// oxlint-disable-next-line import/no-default-export
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('access-control-allow-origin', '*');
    if (url.pathname === '/asked') {
      response.end(String(asked.get(url.searchParams.get('path') ?? '') ?? 0));
      return;
    }
    asked.set(url.pathname, (asked.get(url.pathname) ?? 0) + 1);
    const answer = answers[url.pathname];
    if (answer) answer(response, url, request);
    else response.writeHead(404).end();
  });
  // An answer that is given up midway is what many of these are for.
  server.on('clientError', (_error, socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  project.provide('fuzz', fuzz);
  project.provide('hostileUrl', `http://127.0.0.1:${port}`);
  return async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
}
