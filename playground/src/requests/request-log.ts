import type { RenderFunction } from '@contentkit/client';
import type { RenderRequest } from '@contentkit/schema/reader';
import lzString from 'lz-string';

import { watchCache } from './watch-cache.ts';

/** A render request as it went over the wire. */
export interface LoggedRequest {
  readonly id: number;
  readonly method: string;
  readonly url: string;
  /** What was asked; nothing where the body was none that can be read. */
  readonly request: RenderRequest | undefined;
  /** `performance.now()` when it left. */
  readonly startedAt: number;
  /** In milliseconds, until the last byte was there. */
  readonly duration: number | undefined;
  readonly outcome: Outcome;
  /** Whether the browser's cache answered; nothing while that is not known. */
  readonly isCached: boolean | undefined;
}

/** What became of a request. */
export type Outcome =
  | { readonly kind: 'pending' }
  | { readonly kind: 'answered'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'aborted' };

/** The requests of a page, newest first. */
export interface RequestLog {
  /** Sends as the platform's `fetch` does, and notes what was sent and answered. */
  readonly fetch: typeof fetch;
  /** Asks as the function does, which is no HTTP, and notes the same. */
  readonly watch: (render: RenderFunction, url: string) => RenderFunction;
  readonly getEntries: () => readonly LoggedRequest[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly clear: () => void;
}

/** Older ones are forgotten, so that a page left open does not grow. */
const MAXIMUM = 200;

/** Begins a log. */
export function createRequestLog(): RequestLog {
  let entries: readonly LoggedRequest[] = [];
  let lastId = 0;
  const listeners = new Set<() => void>();

  const publish = (next: readonly LoggedRequest[]) => {
    entries = next;
    for (const listener of listeners) listener();
  };
  const change = (id: number, changes: Partial<LoggedRequest>) =>
    publish(entries.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)));

  /** Notes that something is asked; what it returns notes how that ended. */
  const begin = (
    { method, url, request }: Pick<LoggedRequest, 'method' | 'url' | 'request'>,
    signal: AbortSignal | null | undefined,
  ) => {
    const startedAt = performance.now();
    lastId += 1;
    const id = lastId;
    publish([
      {
        id,
        method,
        url,
        request,
        startedAt,
        duration: undefined,
        outcome: { kind: 'pending' },
        isCached: undefined,
      },
      ...entries.slice(0, MAXIMUM - 1),
    ]);
    const end = (outcome: Outcome) =>
      change(id, { outcome, duration: performance.now() - startedAt });
    return { id, startedAt, end, fail: (error: unknown) => end(outcomeOf(error, signal)) };
  };

  return {
    async fetch(input, init) {
      const url = String(input instanceof Request ? input.url : input);
      const method = init?.method ?? 'GET';
      const request = readRequest(url, init?.body);
      const { id, startedAt, end, fail } = begin({ method, url, request }, init?.signal);
      // Only what GET asks for is ever kept.
      const cacheAnswer = method === 'GET' ? watchCache(url, startedAt) : undefined;
      const noteAnswer = async (answer: Response) => {
        end({ kind: 'answered', status: answer.status, body: parse(await answer.text()) });
        if (cacheAnswer) change(id, { isCached: await cacheAnswer });
      };
      try {
        const response = await fetch(input, init);
        // The copy is read aside: whoever sent the request reads the answer as it comes.
        noteAnswer(response.clone()).catch(fail);
        return response;
      } catch (error) {
        fail(error);
        throw error;
      }
    },
    watch: (render, url) => async (request, options) => {
      const { end, fail } = begin({ method: 'POST', url, request }, options.signal);
      try {
        const body = await render(request, options);
        end({ kind: 'answered', status: 200, body });
        return body;
      } catch (error) {
        fail(error);
        throw error;
      }
    },
    getEntries: () => entries,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    clear: () => publish([]),
  };
}

function readRequest(url: string, body: unknown): RenderRequest | undefined {
  const packed = new URL(url, location.href).searchParams.get('request')?.replaceAll(' ', '+');
  const text = packed
    ? lzString.decompressFromEncodedURIComponent(packed)
    : typeof body === 'string'
      ? body
      : '';
  const request = parse(text ?? '');
  // Our own client wrote it.
  return typeof request === 'object' && request !== null ? (request as RenderRequest) : undefined;
}

function outcomeOf(error: unknown, signal: AbortSignal | null | undefined): Outcome {
  return signal?.aborted
    ? { kind: 'aborted' }
    : { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}

/** JSON as its value, anything else as the text that it is. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
