// Loaded with the first GET, together with the codec that makes its URL.
import { RenderError } from './errors.ts';
import { exchange, parseAnswer, type Answer, type Peer } from './exchange.ts';
import { pause } from './pause.ts';
import type { RenderClientOptions, RetryOptions } from './render-client.ts';
import { compressForUrl } from './request-codec-lz.ts';
import { createResponseCache, type AnswerLoader } from './response-cache.ts';

/** A longer URL goes out as POST (R2). */
const maximumUrlLength = 8000;

/** Sends a request as GET and answers with its JSON; `undefined` where its URL would be too long. */
export type Getter = (
  peer: Peer,
  json: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal | undefined,
) => Promise<unknown> | undefined;

/** Makes what sends a client's GET requests, and keeps their answers (R2). */
export function createGetter(options: RenderClientOptions): Getter {
  const { endpoint, cache: keeping = {} } = options;
  const cache = keeping && createResponseCache(keeping.maximumSize ?? 1_000_000);

  return (peer, json, headers, signal) => {
    const separator = endpoint.includes('?') ? '&' : '?';
    const url = `${endpoint}${separator}request=${compressForUrl(json)}`;
    return url.length > maximumUrlLength ? undefined : get(url, peer, headers, signal);
  };

  async function get(
    url: string,
    peer: Peer,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
  ): Promise<unknown> {
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
