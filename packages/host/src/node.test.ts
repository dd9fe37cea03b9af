import { execFile } from 'node:child_process';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { afterEach, describe, expect, it } from 'vitest';

import { serveHost, type HostServer } from './node.ts';
import {
  createTestLog,
  echoScript,
  integrationOf,
  outputOf,
  post,
  renderRequest,
  scriptOf,
} from './test-script.ts';

const toClose: { close(): unknown }[] = [];

async function serve(options: Partial<Parameters<typeof serveHost>[0]> = {}): Promise<HostServer> {
  const server = await serveHost({
    integrations: [integrationOf('note', echoScript)],
    port: 0,
    ...options,
  });
  toClose.push(server);
  return server;
}

/** `fetch` sends no other name than the address. */
function statusFor(origin: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    get(origin, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject);
  });
}

function occupy(port = 0): Promise<number> {
  return new Promise((resolve) => {
    const server: Server = createServer().listen(port, '127.0.0.1', () => {
      toClose.push(server);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

afterEach(async () => {
  await Promise.all(toClose.splice(0).map((one) => one.close()));
});

describe('serveHost', () => {
  it('refuses a page that makes its own name point here', async () => {
    const { url, contentUrl } = await serve();
    for (const origin of [url, contentUrl]) {
      expect(await statusFor(origin, 'attacker.example')).toBe(421);
      expect(await statusFor(origin, 'localhost')).toBe(404);
    }
    const open = await serve({ allowedHosts: ['docs.example'] });
    expect(await statusFor(open.url, 'docs.example')).toBe(404);
    expect(await statusFor(open.url, 'localhost')).toBe(421);
  });

  it('R1, R38: listens at two origins, the API at one and frames at the other', async () => {
    const { url, contentUrl } = await serve();
    expect(new URL(url).origin).not.toBe(new URL(contentUrl).origin);
    const rendered = await fetch(`${url}/v1/integrations/note/render`, post(renderRequest));
    expect(rendered.status).toBe(200);
    const { urls } = (await (await fetch(`${url}/v1/integrations/note`)).json()) as {
      urls: { publicEndpoint: string; publicContentEndpoint: string };
    };
    expect(urls.publicEndpoint.startsWith(`${url}/`)).toBe(true);
    expect(urls.publicContentEndpoint.startsWith(`${contentUrl}/`)).toBe(true);
    expect((await fetch(`${urls.publicContentEndpoint}/frame`)).status).toBe(200);
    expect((await fetch(`${contentUrl}/v1/integrations`)).status).toBe(404);
  });

  it('takes the next port where one is taken', async () => {
    const taken = await occupy();
    const { url } = await serve({ port: taken, contentPort: taken });
    expect(Number(new URL(url).port)).toBeGreaterThan(taken);
  });

  it('leaves scripts the globals that they were written for', async () => {
    const globals = [globalThis.Request, globalThis.Response];
    await serve();
    expect([globalThis.Request, globalThis.Response]).toEqual(globals);
  });

  it('says so where no port is free, and leaves none open', async () => {
    const taken = await occupy(65_535).catch(() => 65_535);
    await expect(serve({ port: taken })).rejects.toThrow(
      'The ports 65535 to 65535 of 127.0.0.1 are all taken. Stop what uses them, or choose another',
    );
  });

  it('lets what is under way end before it closes', async () => {
    let finish = (): void => undefined;
    let reached = (): void => undefined;
    const isReached = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const server = await serve({
      integrations: [
        integrationOf(
          'note',
          scriptOf(
            () =>
              new Promise((resolve) => {
                finish = () => resolve(Response.json(outputOf('late')));
                reached();
              }),
          ),
        ),
      ],
    });
    const answer = fetch(`${server.url}/v1/integrations/note/render`, post(renderRequest));
    await isReached;
    // As long as this takes only if a connection that nobody needs any more is waited for.
    const closed = server.close(60_000);
    finish();
    expect((await answer).status).toBe(200);
    await closed;
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  it('cuts off what takes too long to end', async () => {
    const { log } = createTestLog();
    const server = await serve({
      log,
      integrations: [
        integrationOf(
          'note',
          scriptOf(() => new Promise(() => undefined)),
        ),
      ],
    });
    const answer = fetch(`${server.url}/v1/integrations/note/render`, post(renderRequest)).catch(
      (error: unknown) => error,
    );
    await server.close(20);
    expect(await answer).toBeInstanceOf(Error);
  });

  it('outlives what a script throws where nobody can catch it', async () => {
    const program = `
      import { serveHost } from ${JSON.stringify(new URL('./node.ts', import.meta.url).href)};
      const log = new Set();
      let logged;
      const isLogged = new Promise((resolve) => { logged = resolve; });
      const server = await serveHost({
        port: 0,
        log: ({ message, error }) => {
          log.add(message + ': ' + error.message);
          if (log.size === 2) logged();
        },
        integrations: [{
          manifest: { name: 'stray', title: 'Stray' },
          script: { fetch: async () => {
            setTimeout(() => { throw new Error('in a timer'); });
            void Promise.reject(new Error('in a promise'));
            return Response.json({ error: 'ok' }, { status: 400 });
          } },
        }],
      });
      const ask = () => fetch(server.url + '/v1/integrations/stray/render', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: ${JSON.stringify(JSON.stringify(renderRequest))},
      });
      await ask();
      await isLogged;
      const { status } = await ask();
      await server.close();
      console.log(JSON.stringify({ status, log: [...log].sort() }));
    `;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--conditions=@contentkit/source', '--input-type=module', '--eval', program],
      { cwd: fileURLToPath(new URL('..', import.meta.url)) },
    );
    expect(JSON.parse(stdout)).toEqual({
      status: 400,
      log: [
        'A script failed where nobody could catch it: in a promise',
        'A script failed where nobody could catch it: in a timer',
      ],
    });
  });
});
