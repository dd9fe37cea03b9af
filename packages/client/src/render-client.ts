import type { RenderRequest } from '@contentkit/schema/reader';

import { untilAborted } from './deadline.ts';
import { exchange, parseAnswer, type Answer, type Peer } from './exchange.ts';
import type { Getter } from './get-client.ts';
import type { RenderFunction } from './render-function.ts';
import { serializeRequest } from './request-codec.ts';

/** How GET requests are tried again (R16). POST never is: an action may have happened already. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included; 3 by default. */
  readonly tries?: number;
  /** The pause before the second try, in milliseconds; it doubles each time. 300 by default. */
  readonly delay?: number;
  /**
   * The longest pause, in milliseconds; 10,000 by default. A server whose `Retry-After` asks for
   * more is not asked again.
   */
  readonly maximumDelay?: number;
}

/** What of the answers to GET requests is kept in memory. */
export interface ResponseCacheOptions {
  /** How many characters, URLs and answers together; 1,000,000 by default. */
  readonly maximumSize?: number;
}

/** How render requests are sent. */
export interface RenderClientOptions {
  /** The render endpoint: `https://…/v1/integrations/{name}/render`. */
  readonly endpoint: string;
  /** Sends a request; the platform's `fetch` by default. */
  readonly fetch?: typeof fetch;
  /** Sent as `Authorization: Bearer …`. */
  readonly token?: string;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long one try may take, in milliseconds; 30,000 by default. */
  readonly timeout?: number;
  /** How GET requests are tried again; `false` switches that off. */
  readonly retry?: RetryOptions | false;
  /** Whether a first render in a document goes out as GET, so that caches serve it; `true` by default. */
  readonly useGet?: boolean;
  /**
   * Whether answers to GET requests are kept in memory for as long as their `Cache-Control` and
   * `ETag` allow, and identical requests at the same time share one answer; `false` switches both
   * off.
   */
  readonly cache?: ResponseCacheOptions | false;
  /** The longest answer that is read, in bytes; 8 MiB by default. */
  readonly maximumBytes?: number;
}

/** Browsers refuse more than this in all bodies together that are sent with `keepalive`. */
const maximumKeepaliveBytes = 64 * 1024;

/** What is on its way with `keepalive`, whichever client sent it. */
let keptAliveBytes = 0;

/**
 * Makes the function that sends render requests over HTTP (R1–R3, R16): a first render in a
 * document as GET, so that HTTP caches can serve it, and everything else as POST.
 *
 * @returns A function that answers with the parsed JSON, or throws a {@link RenderError} with the
 *   server's message. Garbage (HTML from a proxy, truncated JSON, too much of it) is an error, too.
 * @example
 * ```ts
 * const render = createRenderClient({
 *   endpoint: 'https://api.example.com/v1/integrations/note/render',
 *   token: 'secret',
 * });
 * ```
 */
export function createRenderClient(options: RenderClientOptions): RenderFunction {
  const { endpoint, fetch, timeout, maximumBytes, useGet = true } = options;
  let getter: Promise<Getter | undefined> | undefined;

  /** What GET needs besides. A page that only posts, or has its first output already, needs none. */
  function loadGetter(): Promise<Getter | undefined> {
    getter ??= import('./get-client.ts').then(
      ({ createGetter }) => createGetter(options),
      () => (getter = undefined),
    );
    return getter;
  }

  return async (request, { signal, keepalive = false }) => {
    signal?.throwIfAborted();
    const peer: Peer = { name: 'The integration', fetch, timeout, maximumBytes, request };
    const json = serializeRequest(request);
    const headers = headersOf(options);
    if (useGet && mayGet(request)) {
      const get = await untilAborted(loadGetter(), signal);
      const answer = get?.(peer, json, headers, signal);
      // Where that cannot be loaded, and where the URL would be too long, POST can do it all.
      if (answer) {
        return answer;
      }
    }
    headers['content-type'] = 'application/json';
    const init = { method: 'POST', headers, body: json };
    // But for a first render nothing was awaited until here, so that it also leaves a page that goes
    // away (R16).
    const answer = await withKeepalive(init, keepalive, () =>
      exchange(peer, endpoint, init, signal),
    );
    return parseAnswer(peer, answer);
  };
}

function headersOf({ headers, token }: RenderClientOptions): Record<string, string> {
  return {
    accept: 'application/json',
    ...headers,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
}

/** Whether a request is one to which caches may have the answer (R2). */
function mayGet({ state, action, context }: RenderRequest): boolean {
  // A configuration's props can hold credentials, which do not belong in URLs and logs.
  return state === undefined && action === undefined && context.type === 'document';
}

/** Sends a POST, with `keepalive` if it is asked for and there is room. */
async function withKeepalive(
  init: RequestInit & { readonly body: string },
  keepalive: boolean,
  send: () => Promise<Answer>,
): Promise<Answer> {
  const bytes = keepalive ? new TextEncoder().encode(init.body).length : 0;
  // Without it a large last edit still leaves wherever the page lives on.
  if (!keepalive || keptAliveBytes + bytes > maximumKeepaliveBytes) {
    return send();
  }
  init.keepalive = true;
  keptAliveBytes += bytes;
  try {
    return await send();
  } finally {
    keptAliveBytes -= bytes;
  }
}
