import { fileURLToPath } from 'node:url';

import { createServer, preview, type Connect, type InlineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

// The browser's `localhost` reaches it, and other machines do not.
const HOSTNAME = '127.0.0.1';

/** What serves the playground's page. */
export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

/** How the page is served. */
export interface PageServerOptions {
  /** The port; the next free one where it is taken. */
  readonly port: number;
  /** What `./config.json` answers, asked at each request. */
  readonly config: () => object;
}

/** Serves the page from its sources; a change of them shows at once. */
export async function serveSources(options: PageServerOptions): Promise<PageServer> {
  const server = await createServer({
    ...shared(options),
    server: { host: HOSTNAME, port: options.port },
  });
  await server.listen();
  return { port: portOf(server.httpServer?.address()), close: () => server.close() };
}

/** Serves the page as it was built, as any static host would. */
export async function serveBuild(options: PageServerOptions): Promise<PageServer> {
  const server = await preview({
    ...shared(options),
    preview: { host: HOSTNAME, port: options.port },
  });
  return { port: portOf(server.httpServer.address()), close: () => server.close() };
}

function shared({ config }: PageServerOptions): InlineConfig {
  return {
    root,
    // A path that leads nowhere is answered so, not with the page.
    appType: 'mpa',
    logLevel: 'warn',
    clearScreen: false,
    plugins: [configPlugin(config)],
  };
}

/** Answers the page's question where its host is. */
function configPlugin(config: () => object): Plugin {
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    const [path] = (request.url ?? '').split('?');
    if (path !== '/config.json') return next();
    response.setHeader('content-type', 'application/json');
    response.setHeader('cache-control', 'no-store');
    response.end(JSON.stringify(config()));
  };
  return {
    name: 'playground-config',
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
  };
}

function portOf(address: string | { port: number } | null | undefined): number {
  if (typeof address === 'object' && address !== null) return address.port;
  throw new Error('The page server listens at no port.');
}
