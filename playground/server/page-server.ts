import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import sirv from 'sirv';
import { createServer } from 'vite';

import { formatPagePolicy } from '../page-policy.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

// The browser's `localhost` reaches it, and other machines do not.
const HOSTNAME = '127.0.0.1';

const PORTS_TO_TRY = 20;

/** What serves the playground's page. */
export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

/** How the page is served. */
export interface PageServerOptions {
  /** The port; the next free one where it is taken. */
  readonly port: number;
  /** What `config.json` answers, asked at each request. */
  readonly config: () => object;
}

/** Serves the page from its sources; a change of them shows at once. */
export async function serveSources({ port, config }: PageServerOptions): Promise<PageServer> {
  const server = createHttpServer();
  // For the scripts and styles that the development server writes into the page.
  const nonce = randomBytes(16).toString('base64');
  const policy = `${await formatPagePolicy(`'nonce-${nonce}'`)}; style-src 'self' 'nonce-${nonce}'`;
  const vite = await createServer({
    root,
    // A path that leads nowhere is answered so, not with the page.
    appType: 'mpa',
    logLevel: 'warn',
    clearScreen: false,
    html: { cspNonce: nonce },
    server: {
      middlewareMode: { server },
      hmr: { server },
      headers: { 'content-security-policy': policy },
    },
  });
  server.on('request', withConfig(config, vite.middlewares));
  return listen(server, port, () => vite.close());
}

/**
 * Serves the page as it was built, as any static host would.
 *
 * @throws Error If it was not built.
 */
export async function serveBuild({ port, config }: PageServerOptions): Promise<PageServer> {
  const folder = join(root, 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('The playground was not built. Build it with `npm run playground:build`.');
  }
  // It looks at the folder for each request, and so serves a build that was made meanwhile.
  const answer = sirv(folder, { dev: true });
  const server = createHttpServer(
    withConfig(config, (request, response) =>
      answer(request, response, () => {
        response.writeHead(404).end('There is nothing here.');
      }),
    ),
  );
  return listen(server, port);
}

/** Answers the page's question where its host is, and leaves the rest to another. */
function withConfig(config: () => object, rest: RequestListener): RequestListener {
  return (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path !== '/config.json') {
      rest(request, response);
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(config()));
  };
}

async function listen(
  server: Server,
  firstPort: number,
  closeRest = async () => {},
): Promise<PageServer> {
  const lastPort = firstPort + PORTS_TO_TRY - 1;
  for (let port = firstPort; port <= lastPort; port += 1) {
    if (!(await canListen(server, port))) continue;
    return {
      port,
      async close() {
        const closed = once(server, 'close');
        server.close();
        server.closeAllConnections();
        await Promise.all([closed, closeRest()]);
      },
    };
  }
  await closeRest();
  throw new Error(
    `The ports ${firstPort} to ${lastPort} are all taken. Choose another: npm start -- --port 5000`,
  );
}

async function canListen(server: Server, port: number): Promise<boolean> {
  try {
    server.listen(port, HOSTNAME);
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return false;
    throw error;
  }
}
