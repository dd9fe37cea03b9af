/**
 * An authenticated way to the API. It is `fetch` with the endpoint, the token and the user agent
 * filled in, and knows nothing of single operations.
 *
 * An integration that wants a method for each operation makes itself a client from the same parts,
 * for instance with the npm package `@gitbook/api`:
 *
 * @example
 * ```ts
 * import { GitBookAPI } from '@gitbook/api';
 * import type { RuntimeContext } from '@contentkit/runtime';
 *
 * function clientOf({ api }: RuntimeContext): GitBookAPI {
 *   const { endpoint, authToken, userAgent } = api;
 *   return new GitBookAPI({ endpoint, authToken, userAgent });
 * }
 * ```
 */
export interface ApiClient {
  /** Where the API is, without the version. */
  readonly endpoint: string;
  /** The token that requests carry. */
  readonly authToken: string;
  /** How requests name their sender. */
  readonly userAgent: string;
  /**
   * Sends a request to the API.
   *
   * @param path The operation's path as the API documents it: `/spaces/space_1`, without `/v1`.
   * @param init As for the global `fetch`. A body that is a string is sent as JSON, unless a
   * `content-type` says otherwise.
   * @returns The response, whatever its status.
   * @throws TypeError If the path does not begin with `/`, or the API cannot be reached.
   */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

/** What an {@link ApiClient} is made from. */
export interface ApiClientOptions {
  endpoint: string;
  authToken: string;
  userAgent: string;
}

/** Creates an authenticated way to the API. */
export function createApiClient(options: ApiClientOptions): ApiClient {
  const { endpoint, authToken, userAgent } = options;
  return {
    endpoint,
    authToken,
    userAgent,
    async fetch(path, init) {
      // The path never decides where the token goes: it is only ever appended.
      if (!path.startsWith('/')) {
        throw new TypeError(
          `The API path "${path}" does not begin with "/". ` +
            'Give the path as the API documents it, for instance "/spaces/space_1".',
        );
      }
      const headers = new Headers(init?.headers);
      headers.set('authorization', `Bearer ${authToken}`);
      headers.set('user-agent', userAgent);
      if (typeof init?.body === 'string' && !headers.has('content-type')) {
        headers.set('content-type', 'application/json');
      }
      return fetch(`${endpoint}/v1${path}`, { ...init, headers });
    },
  };
}
