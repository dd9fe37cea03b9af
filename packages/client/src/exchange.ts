import type { RenderRequest } from '@contentkit/schema/reader';

import { readText, serverError } from './answer-body.ts';
import { withDeadline } from './deadline.ts';
import { isAbort, RenderError } from './errors.ts';

/** A server, and how much patience there is with it. */
export interface Peer {
  /** What sentences about it begin with. */
  readonly name: string;
  readonly fetch?: ((url: string, init?: RequestInit) => Promise<Response>) | undefined;
  /** How long an answer may take, in milliseconds; 30,000 by default. */
  readonly timeout?: number | undefined;
  /** The longest answer that is read, in bytes; 8 MiB by default. */
  readonly maximumBytes?: number | undefined;
  /** What it is asked, for errors to say. */
  readonly request?: RenderRequest;
}

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Absent where there was more of it than may be read. */
  readonly text: string | undefined;
}

const defaultMaximumBytes = 8 * 1024 * 1024;

/**
 * Sends a request, and reads its answer's text.
 *
 * @throws {@link RenderError} where there is no answer, or it says that something is wrong; the
 *   signal's reason where somebody aborts.
 */
export async function exchange(
  peer: Peer,
  url: string,
  init: RequestInit,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { name, fetch: send = fetch, timeout = 30_000, request } = peer;
  const timeoutError = () =>
    new RenderError(`${name} did not answer within ${timeout / 1000} seconds.`, {
      code: 'timeout',
      retryable: true,
      request,
    });
  try {
    return await withDeadline(timeout, timeoutError, signal, async (signal) =>
      readAnswer(peer, await send(url, { ...init, signal })),
    );
  } catch (error) {
    if (error instanceof RenderError || signal?.aborted || isAbort(error)) {
      throw error;
    }
    throw new RenderError(`${name} could not be reached. Check the connection.`, {
      code: 'network',
      retryable: true,
      request,
      cause: error,
    });
  }
}

async function readAnswer(
  { name, maximumBytes = defaultMaximumBytes, request }: Peer,
  response: Response,
): Promise<Answer> {
  const { status, headers } = response;
  const text = await readText(response, maximumBytes);
  // Nobody but the cache asks for a 304, and it knows what was not modified.
  if (!response.ok && status !== 304) {
    const { message, code } = serverError(text);
    throw new RenderError(message ?? `${name} answered with status ${status}.`, {
      status,
      code,
      retryable: status === 408 || status === 429 || status >= 500,
      retryAfter: retryAfter(headers.get('retry-after')),
      request,
    });
  }
  return { status, headers, text };
}

/**
 * Reads an answer as JSON.
 *
 * @throws {@link RenderError} where it is none, or was too large to be read.
 */
export function parseAnswer(
  { name, maximumBytes = defaultMaximumBytes, request }: Peer,
  { status, text }: Answer,
): unknown {
  if (text === undefined) {
    throw new RenderError(`${name} answered with more than ${maximumBytes} bytes.`, {
      status,
      code: 'too_large',
      request,
    });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RenderError(`${name} answered with something that is not JSON.`, {
      status,
      code: 'not_json',
      request,
      cause,
    });
  }
}

/** `Retry-After` in milliseconds: seconds, or a date. */
function retryAfter(header: string | null): number | undefined {
  if (!header) {
    return undefined;
  }
  const seconds = Number(header);
  const delay = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}
