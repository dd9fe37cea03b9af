import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { isLoopback } from '@contentkit/schema';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

import { createHost, type Host, type HostOptions } from './create-host.ts';
import { logToConsole, type HostLogger } from './log.ts';
import type { HostOrigins } from './urls.ts';

/** What a host that listens is made from. */
export interface ServeHostOptions extends Omit<HostOptions, 'origins'> {
  /** The address to listen at; `127.0.0.1` when absent, which only this machine can reach. */
  hostname?: string | undefined;
  /** The port of the API; 4000 when absent. If it is taken, the next free one. 0 for any. */
  port?: number | undefined;
  /** The port of the content endpoints; the API's plus one when absent, else likewise. */
  contentPort?: number | undefined;
  /**
   * The origins at which clients reach the host, where they are others than those at which it
   * listens, for instance behind a proxy.
   */
  origins?: Partial<HostOrigins> | undefined;
}

/** A host that listens. */
export interface HostServer {
  readonly host: Host;
  /** Where the API is: `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Where the content endpoints are: `http://127.0.0.1:4001`. */
  readonly contentUrl: string;
  /**
   * Stops listening, lets requests under way and work after answers end, and then resolves.
   *
   * @param graceMs How long they may take before they are cut off; 2,000 when absent.
   */
  close(graceMs?: number): Promise<void>;
}

const portsToTry = 20;

/**
 * Creates a host and has it listen: the API at one port, the integrations' content endpoints at
 * another, so that frames are on an origin of their own.
 *
 * While it listens, what a script throws where nobody can catch it (in a timer, or as an unhandled
 * rejection) is written to the log and does not end the process.
 *
 * @throws Error If none of the ports is free.
 * @example
 * ```ts
 * import { serveHost } from '@contentkit/host/node';
 *
 * const server = await serveHost({
 *   integrations: [{ manifest: { name: 'note', title: 'Note' }, script: noteScript }],
 *   allowedOrigins: ['http://localhost:5173'],
 * });
 * console.log(`The API is at ${server.url}`);
 * await server.close();
 * ```
 */
export async function serveHost(options: ServeHostOptions): Promise<HostServer> {
  const { hostname = '127.0.0.1', port = 4000, log = logToConsole } = options;
  const api = createListener();
  const content = createListener();
  const opened: Listener[] = [];
  try {
    const apiPort = await api.listen(hostname, port);
    opened.push(api);
    const contentPort = await content.listen(
      hostname,
      options.contentPort ?? (port && apiPort + 1),
    );
    opened.push(content);

    const url = `http://${hostname}:${apiPort}`;
    const contentUrl = `http://${hostname}:${contentPort}`;
    const origins = {
      api: options.origins?.api ?? url,
      content: options.origins?.content ?? contentUrl,
    };
    const host = createHost({
      ...options,
      origins,
      allowedHosts: options.allowedHosts ?? namesOf(hostname, origins),
    });
    api.serve(host.api);
    content.serve(host.content);
    const release = surviveStrayErrors(log);

    return {
      host,
      url,
      contentUrl,
      async close(graceMs = 2000) {
        await Promise.all([api.close(graceMs), content.close(graceMs)]);
        await withinGrace(host.idle(), graceMs);
        release();
      },
    };
  } catch (error) {
    await Promise.all(opened.map((listener) => listener.close(0)));
    throw error;
  }
}

/** Who can be meant by a request that comes to an address: anybody, unless only this machine can ask. */
function namesOf(hostname: string, { api, content }: HostOrigins): readonly string[] | undefined {
  const isLocal = isLoopback(hostname) || hostname === '::1';
  return isLocal
    ? ['localhost', ...[api, content].map((origin) => new URL(origin).hostname)]
    : undefined;
}

interface Listener {
  /** Listens at the first free port. */
  listen(hostname: string, port: number): Promise<number>;
  /** Says what answers. */
  serve(app: Hono): void;
  close(graceMs: number): Promise<void>;
}

/** A server that knows what answers only once its port, which the answers name, is known. */
function createListener(): Listener {
  let app: Hono | undefined;
  let closing = false;
  // Without a certificate the adaptor creates a plain HTTP server.
  const server = createAdaptorServer({
    async fetch(request) {
      const response = await (app?.fetch(request) ?? new Response(null, { status: 503 }));
      // Else the client keeps its connection, and the server waits for it to give it up.
      if (closing) response.headers.set('connection', 'close');
      return response;
    },
    // Scripts share these globals, and are not to find others than they were written for.
    overrideGlobalObjects: false,
  }) as Server;

  const tryPort = (hostname: string, port: number): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const onError = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'EADDRINUSE') resolve(undefined);
        else reject(error);
      };
      server.once('error', onError);
      server.listen(port, hostname, () => {
        server.off('error', onError);
        // Of a server that listens at a port, the address is none of a pipe.
        resolve((server.address() as AddressInfo).port);
      });
    });

  return {
    async listen(hostname, firstPort) {
      const lastPort = Math.min(firstPort + portsToTry - 1, 65_535);
      for (let port = firstPort; port <= lastPort; port += 1) {
        const listening = await tryPort(hostname, port);
        if (listening !== undefined) return listening;
      }
      throw new Error(
        `The ports ${firstPort} to ${lastPort} of ${hostname} are all taken. ` +
          'Stop what uses them, or choose another port.',
      );
    },
    serve(answering) {
      app = answering;
    },
    async close(graceMs) {
      closing = true;
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      await withinGrace(closed, graceMs);
      server.closeAllConnections();
      await closed;
    },
  };
}

async function withinGrace(work: Promise<void>, graceMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const grace = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, graceMs);
  });
  await Promise.race([work, grace]);
  clearTimeout(timer);
}

/** Keeps what a script throws outside any call from ending the process, and all others with it. */
function surviveStrayErrors(log: HostLogger): () => void {
  const report = (error: unknown): void => {
    log({ message: 'A script failed where nobody could catch it', error });
  };
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  return () => {
    process.off('uncaughtException', report);
    process.off('unhandledRejection', report);
  };
}
