import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { renderToString } from 'react-dom/server';
import { build } from 'vite';

import { draw, type Drawing } from './drawing.tsx';

/** A page to be served. */
export interface SitePage {
  readonly drawings: readonly Drawing[];
  /** Whether the server draws it, and the page's script only wakes it. */
  readonly isDrawn: boolean;
  /** The policy; `{nonce}` stands for that of each answer. */
  readonly policy: string;
  /** HTML that stands before everything else in the body. */
  readonly planted?: string;
}

/** A site that is built for production and served from Node. */
export interface Site {
  readonly url: string;
  /**
   * Puts a page on the site.
   *
   * @returns Its URL, and what a server drew in it.
   */
  add(page: SitePage): { readonly url: string; readonly drawn: string };
  close(): Promise<void>;
}

/** Builds the script of the pages, and serves it with the pages that are added. */
export async function serveSite(): Promise<Site> {
  const files = await buildScript();
  const pages = new Map<string, { readonly html: string; readonly policy: string }>();

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const page = pages.get(path);
    const file = files.get(path);
    if (page) {
      const nonce = randomBytes(16).toString('base64');
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': page.policy.replaceAll('{nonce}', nonce),
      });
      response.end(page.html.replaceAll('{nonce}', nonce));
    } else if (file) {
      response.writeHead(200, { 'content-type': file.type }).end(file.body);
    } else {
      // Browsers ask for an icon unasked, and log an error where there is none.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    }
  });
  server.listen(0);
  await once(server, 'listening');
  // A server on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const url = `http://localhost:${port}`;

  return {
    url,
    add(page) {
      const path = `/page-${pages.size + 1}`;
      const drawn = page.drawings.map((drawing) => drawPlace(drawing, page.isDrawn)).join('\n');
      pages.set(path, { policy: page.policy, html: formatPage(page, drawn) });
      return { url: `${url}${path}`, drawn };
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface SiteFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

async function buildScript(): Promise<ReadonlyMap<string, SiteFile>> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@contentkit/source', 'module', 'browser', 'production'] },
    // What a build for production has by itself, where no test's environment says otherwise.
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    build: {
      write: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'page.ts'),
        output: { entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      },
    },
  });
  if (!('output' in built)) {
    throw new Error('The page was built more than once, or is being watched.');
  }
  return new Map(
    built.output.map((file) => [
      `/${file.fileName}`,
      file.type === 'chunk'
        ? { type: 'text/javascript; charset=utf-8', body: file.code }
        : { type: 'text/css; charset=utf-8', body: file.source },
    ]),
  );
}

function drawPlace(drawing: Drawing, isDrawn: boolean): string {
  const { id } = drawing;
  const html = isDrawn ? renderToString(draw(drawing, '{nonce}'), { identifierPrefix: id }) : '';
  return `<div id="${id}">${html}</div>`;
}

function formatPage({ drawings, isDrawn, planted = '' }: SitePage, drawn: string): string {
  const json = JSON.stringify({ isDrawn, drawings }).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta property="csp-nonce" nonce="{nonce}">
<title>A host app</title>
<link rel="stylesheet" href="/page.css">
</head>
<body>
${planted}
${drawn}
<script id="json" type="application/json">${json}</script>
<script type="module" src="/page.js"></script>
</body>
</html>
`;
}
