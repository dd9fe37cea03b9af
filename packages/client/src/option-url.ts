import {
  checkUrl,
  isDynamicBinding,
  resolveContentKitUrl,
  type ContentKitURL,
  type Endpoints,
} from '@contentkit/schema/reader';

import { exchange, parseAnswer, type Peer } from './exchange.ts';
import type { Instance } from './instance.ts';
import { createOptionSource, type OptionRequest, type OptionSource } from './option-source.ts';

/** Where options are fetched from. */
export interface UrlOptionsOptions {
  /** The element's `options.url`. */
  readonly url: string | ContentKitURL;
  /** What relative URLs resolve against (R31). */
  readonly endpoints?: Endpoints;
  /** Whose state the URL's bindings follow. */
  readonly instance: Pick<Instance, 'getState' | 'subscribeKey'>;
  /** Sends a request; the platform's `fetch` by default. */
  readonly fetch?: (url: string, init?: RequestInit) => Promise<Response>;
  /** How long one page may take, in milliseconds; 30,000 by default. */
  readonly timeout?: number;
  /** How long after the last key a search starts, in milliseconds; 250 by default. */
  readonly delay?: number;
}

/**
 * Makes a source of options that are fetched from a URL (R27): the typed text goes out as `q`, and
 * when a state key that the URL is bound to changes, the options are fetched anew. Requests carry
 * no credentials (R31).
 *
 * @example
 * ```ts
 * const source = createUrlOptions({
 *   url: { host: 'example.com', pathname: '/branches', query: { repo: { $state: 'repo' } } },
 *   instance,
 * });
 * ```
 */
export function createUrlOptions(options: UrlOptionsOptions): OptionSource {
  const { instance, delay } = options;
  const source = createOptionSource({
    load: (request) => fetchPage(options, request),
    ...(delay === undefined ? {} : { delay }),
  });
  // Bindings are followed only while somebody looks; a change in between shows in the URL.
  let followed = 0;
  let ends: (() => void)[] = [];
  let lastUrl = addressOf(options);
  const follow = () => {
    const url = addressOf(options);
    if (url !== lastUrl) {
      lastUrl = url;
      source.refresh();
    }
  };
  return {
    ...source,
    subscribe(listener) {
      const unsubscribe = source.subscribe(listener);
      if (followed === 0) {
        ends = boundKeys(options.url).map((key) => instance.subscribeKey(key, follow));
        follow();
      }
      followed += 1;
      return () => {
        unsubscribe();
        followed -= 1;
        if (followed === 0) {
          ends.forEach((end) => end());
        }
      };
    },
  };
}

/** The state keys that a URL follows. */
function boundKeys(url: string | ContentKitURL): string[] {
  const values = typeof url === 'string' ? [] : Object.values(url.query ?? {});
  return [...new Set(values.filter(isDynamicBinding).map((binding) => binding.$state))];
}

/** The checked URL, with its bindings as they are now. */
function addressOf({ url, endpoints, instance }: UrlOptionsOptions): string | undefined {
  const address = typeof url === 'string' ? url : resolveContentKitUrl(url, instance.getState());
  return checkUrl(address, 'resource', endpoints);
}

async function fetchPage(options: UrlOptionsOptions, request: OptionRequest): Promise<unknown> {
  const first = addressOf(options);
  if (first === undefined) {
    throw new Error('The options have no usable address. It must be an http: or https: URL.');
  }
  const address =
    request.page === undefined ? withQuery(first, request.query) : nextAddress(first, request.page);
  const { fetch, timeout } = options;
  const peer: Peer = { name: 'The server of the options', fetch, timeout };
  const init: RequestInit = { headers: { accept: 'application/json' }, credentials: 'omit' };
  return parseAnswer(peer, await exchange(peer, address, init, request.signal));
}

function withQuery(address: string, query: string): string {
  if (query === '') {
    return address;
  }
  const url = new URL(address);
  url.searchParams.set('q', query);
  return url.toString();
}

/** The next page's URL; a relative one is relative to the first page's. */
function nextAddress(first: string, page: string): string {
  const address = checkUrl(page, 'resource') ?? checkUrl(resolve(page, first), 'resource');
  if (address === undefined) {
    throw new Error('The next page of options has no usable address.');
  }
  return address;
}

function resolve(page: string, base: string): string | undefined {
  try {
    return new URL(page, base).toString();
  } catch {
    return undefined;
  }
}
