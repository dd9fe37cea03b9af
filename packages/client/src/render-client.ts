import type { RenderRequest } from '@contentkit/schema/reader';

import { pause, untilAborted } from './deadline.ts';
import { RenderError } from './errors.ts';
import { exchange, parseAnswer, type Answer, type Peer } from './exchange.ts';
import type { RenderFunction } from './render-function.ts';
import { compressText, serializeRequest } from './request-codec.ts';
import { createResponseCache, type AnswerLoader } from './response-cache.ts';

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

/** A longer URL goes out as POST (R2). */
const maximumUrlLength = 8000;

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
  const { endpoint, fetch, timeout, maximumBytes, useGet = true, cache: keeping = {} } = options;
  const cache = keeping && createResponseCache(keeping.maximumSize ?? 1_000_000);

  return async (request, { signal, keepalive = false }) => {
    signal?.throwIfAborted();
    const peer: Peer = { name: 'The integration', fetch, timeout, maximumBytes, request };
    const json = serializeRequest(request);
    const headers = headersOf(options);
    const url =
      useGet && mayGet(request) ? await untilAborted(getUrl(endpoint, json), signal) : undefined;
    if (url === undefined) {
      headers['content-type'] = 'application/json';
      const init = { method: 'POST', headers, body: json };
      // Nothing was awaited until here, so that it also leaves a page that goes away (R16).
      const answer = await withKeepalive(init, keepalive, () =>
        exchange(peer, endpoint, init, signal),
      );
      return parseAnswer(peer, answer);
    }
    const load: AnswerLoader = (etag, signal) =>
      withRetries(options.retry, signal, (count) => {
        // Where CORS refuses the condition, the next try goes without it.
        const condition = etag && count === 1 ? { 'if-none-match': etag } : {};
        const init = { method: 'GET', headers: { ...headers, ...condition } };
        return exchange(peer, url, init, signal);
      });
    // The headers, too: what one caller may see is not for another.
    const key = url + JSON.stringify(headers);
    const answer = await (cache ? cache.get(key, signal, load) : load(undefined, signal));
    try {
      return parseAnswer(peer, answer);
    } catch (error) {
      if (cache) {
        cache.remove(key);
      }
      throw error;
    }
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

/** A request's URL, unless it is too long, or there is no codec to make it: POST can do it all. */
async function getUrl(endpoint: string, json: string): Promise<string | undefined> {
  const compressed = await compressText(json).catch(() => undefined);
  const url = `${endpoint}${endpoint.includes('?') ? '&' : '?'}request=${compressed}`;
  return compressed === undefined || url.length > maximumUrlLength ? undefined : url;
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

async function withRetries(
  retry: RetryOptions | false = {},
  signal: AbortSignal | undefined,
  attempt: (count: number) => Promise<Answer>,
): Promise<Answer> {
  const { tries = 3, delay = 300, maximumDelay = 10_000 } = retry || { tries: 1 };
  for (let count = 1; ; count += 1) {
    try {
      return await attempt(count);
    } catch (error) {
      if (!(error instanceof RenderError && error.retryable) || count >= tries) {
        throw error;
      }
      // Jitter, so that many pages do not come back in the same moment.
      const backOff = delay * 2 ** (count - 1) * (0.5 + Math.random() / 2);
      const wait = error.retryAfter ?? Math.min(backOff, maximumDelay);
      if (wait > maximumDelay) {
        throw error;
      }
      await pause(wait, signal);
    }
  }
}
