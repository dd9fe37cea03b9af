import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A folder on its own port. */
export interface ServedFolder {
  /** Where the folder is, without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a static site, at any of this machine's names.
 *
 * @param path Where on the server the folder is: `/some/where`. Nothing else is on it.
 */
export async function serveFolder(folder: string, path: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(folder, path, pathname).then(({ status, headers, body }) =>
      response.writeHead(status, headers).end(body),
    );
  });
  server.listen(0);
  await once(server, 'listening');
  // A server on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${path}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: Buffer;
}

async function answer(folder: string, path: string, pathname: string): Promise<Answer> {
  // Browsers ask for it unasked, and log an error where there is none.
  if (pathname === '/favicon.ico') return { status: 204 };
  if (!pathname.startsWith(`${path}/`)) return { status: 404 };
  const name = pathname.slice(path.length);
  const file = join(folder, name.endsWith('/') ? `${name}index.html` : name);
  try {
    const body = await readFile(file);
    return { status: 200, headers: { 'content-type': types[extname(file)] ?? '' }, body };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR') {
      return { status: 301, headers: { location: `${pathname}/` } };
    }
    // There is no such file; what it was wanted for shows in the test.
    return { status: 404 };
  }
}
