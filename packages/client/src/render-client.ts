import type { RenderRequest } from '@contentkit/schema/reader';

import { readBody, serverError } from './answer-body.ts';
import { isAbort, RenderError } from './errors.ts';
import type { RenderFunction, RenderOptions } from './render-function.ts';
import { compressRequest, serializeRequest } from './request-codec.ts';

/** How GET requests are tried again (R16). POST never is: an action may have happened already. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included; 3 by default. */
  readonly tries?: number;
  /** The pause before the second try, in milliseconds; it doubles each time. 300 by default. */
  readonly delay?: number;
  /** The longest pause, in milliseconds, `Retry-After` included; 10,000 by default. */
  readonly maximumDelay?: number;
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
  return async (request, renderOptions) => {
    const url = options.useGet === false ? undefined : getUrl(options.endpoint, request);
    return url === undefined
      ? post(options, request, renderOptions)
      : getWithRetries(options, url, request, renderOptions);
  };
}

/** The URL of a request that may go out as GET (R2), if this is one. */
function getUrl(endpoint: string, request: RenderRequest): string | undefined {
  const isFirst = request.state === undefined && request.action === undefined;
  // A configuration's props can hold credentials, which do not belong in URLs and logs.
  if (!isFirst || request.context.type !== 'document') {
    return undefined;
  }
  const separator = endpoint.includes('?') ? '&' : '?';
  const url = `${endpoint}${separator}request=${compressRequest(request)}`;
  return url.length > maximumUrlLength ? undefined : url;
}

async function getWithRetries(
  options: RenderClientOptions,
  url: string,
  request: RenderRequest,
  renderOptions: RenderOptions,
): Promise<unknown> {
  const {
    tries = 3,
    delay = 300,
    maximumDelay = 10_000,
  } = options.retry === false ? { tries: 1 } : (options.retry ?? {});
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(options, url, { method: 'GET' }, request, renderOptions);
    } catch (error) {
      if (!(error instanceof AnswerError && error.retryable) || attempt >= tries) {
        throw error;
      }
      // Jitter, so that many pages do not come back in the same moment.
      const backOff = delay * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
      await pause(Math.min(error.retryAfter ?? backOff, maximumDelay), renderOptions.signal);
    }
  }
}

async function post(
  options: RenderClientOptions,
  request: RenderRequest,
  renderOptions: RenderOptions,
): Promise<unknown> {
  const body = serializeRequest(request);
  const init: RequestInit = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  };
  const bytes = new TextEncoder().encode(body).length;
  // Without `keepalive` a large last edit still leaves wherever the page lives on.
  if (renderOptions.keepalive !== true || keptAliveBytes + bytes > maximumKeepaliveBytes) {
    return send(options, options.endpoint, init, request, renderOptions);
  }
  keptAliveBytes += bytes;
  try {
    const kept = { ...init, keepalive: true };
    return await send(options, options.endpoint, kept, request, renderOptions);
  } finally {
    keptAliveBytes -= bytes;
  }
}

/** An error of one try, with what the answer said about the next. */
class AnswerError extends RenderError {
  retryAfter: number | undefined;
}

async function send(
  options: RenderClientOptions,
  url: string,
  init: RequestInit,
  request: RenderRequest,
  { signal }: RenderOptions,
): Promise<unknown> {
  signal?.throwIfAborted();
  const { fetch: send = fetch, timeout = 30_000, token } = options;
  const controller = new AbortController();
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, timeout);
  const forward = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', forward);
  try {
    const response = await send(url, {
      ...init,
      headers: {
        accept: 'application/json',
        ...options.headers,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...init.headers,
      },
      signal: controller.signal,
    });
    return await readAnswer(response, request, options.maximumBytes ?? 8 * 1024 * 1024);
  } catch (error) {
    if (error instanceof RenderError) {
      throw error;
    }
    if (timedOut) {
      throw new AnswerError(`The integration did not answer within ${timeout / 1000} seconds.`, {
        code: 'timeout',
        retryable: true,
        request,
        cause: error,
      });
    }
    if (isAbort(error) || signal?.aborted) {
      throw error;
    }
    throw new AnswerError('The integration could not be reached. Check the connection.', {
      code: 'network',
      retryable: true,
      request,
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', forward);
  }
}

async function readAnswer(
  response: Response,
  request: RenderRequest,
  maximumBytes: number,
): Promise<unknown> {
  const { status } = response;
  const body = await readBody(response, maximumBytes);
  if (!response.ok) {
    const { message, code } = serverError(body.value);
    const error = new AnswerError(message ?? `The integration answered with status ${status}.`, {
      status,
      code,
      retryable: status === 408 || status === 429 || status >= 500,
      request,
    });
    error.retryAfter = retryAfter(response.headers.get('retry-after'));
    throw error;
  }
  if (!body.ok) {
    const { code, reason, cause } = body;
    throw new AnswerError(`The integration ${reason}`, { status, code, request, cause });
  }
  return body.value;
}

/** `Retry-After` in milliseconds: seconds, or a date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) {
    return undefined;
  }
  const seconds = Number(header);
  const delay = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}

function pause(delay: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', finish);
      if (signal?.aborted) {
        reject(signal.reason instanceof Error ? signal.reason : new RenderError('Aborted.'));
      } else {
        resolve();
      }
    };
    const timer = setTimeout(finish, delay);
    signal?.addEventListener('abort', finish);
  });
}
