import { resolveBindings } from './bindings.ts';
import type { ContentKitURL } from './values/content-kit-url.ts';

/** The schemes that are ever opened or linked to (R17), and those that are fetched, framed or shown. */
const schemes = { link: /^(?:https?|mailto):/, resource: /^https?:/ };

/** Where the relative URLs of an integration lead: its endpoints, as the API names them. */
export interface Endpoints {
  /** The integration's public HTTP endpoint. */
  readonly publicEndpoint?: string | undefined;
  /** The endpoint for frames' content, on an origin that holds no cookies. */
  readonly publicContentEndpoint?: string | undefined;
}

/** What a URL is for: a `link` is opened by a person, a `resource` is loaded by the page. */
export type UrlUse = 'link' | 'resource';

/**
 * The one check for every place where a tree names a URL (R17, R31): an absolute URL whose scheme
 * is allowed there. A relative URL resolves against the integration's public content endpoint,
 * else against its public endpoint.
 *
 * @param use - `link`: `http:`, `https:` and `mailto:` pass. `resource`: `http:` and `https:`.
 * @returns The normalised URL, or `undefined` where there is none that may be used.
 * @example
 * ```ts
 * checkUrl('https://example.com/a b', 'link'); // 'https://example.com/a%20b'
 * checkUrl('javascript:alert(1)', 'link'); // undefined
 * ```
 */
export function checkUrl(url: unknown, use: UrlUse, urls: Endpoints = {}): string | undefined {
  if (typeof url !== 'string' || url.trim() === '') {
    return undefined;
  }
  const base = endpointOf(urls);
  // An endpoint that is no URL takes the relative URLs with it, and only them.
  const parsed = parse(url, base) ?? parse(url);
  return parsed && schemes[use].test(parsed.protocol) ? parsed.href : undefined;
}

function parse(url: string, base?: string): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined;
}

/** An endpoint as a directory: `…/v1/integrations/note` keeps its last segment. */
function endpointOf(urls: Endpoints): string | undefined {
  return (urls.publicContentEndpoint || urls.publicEndpoint)?.replace(/\/?$/, '/');
}

/**
 * A URL in parts as a string: `https`, or `http` for a loopback host, with the bindings in its
 * query resolved against the state (R27). An absent value leaves its parameter out. A query or a
 * fragment that the path carries keeps its place.
 *
 * @example
 * ```ts
 * resolveContentKitUrl(
 *   { host: 'example.com', pathname: '/branches', query: { repo: { $state: 'repo' } } },
 *   { repo: 'docs' },
 * ); // 'https://example.com/branches?repo=docs'
 * ```
 */
export function resolveContentKitUrl(
  url: ContentKitURL,
  state: Readonly<Record<string, unknown>>,
): string {
  const scheme = isLoopback(url.host) ? 'http' : 'https';
  const pathname = url.pathname.replace(/^\/?/, '/');
  const parameters = Object.entries(resolveBindings(url.query ?? {}, state)).flatMap(
    ([key, value]) =>
      value === undefined || value === null ? [] : [`${encode(key)}=${encode(value)}`],
  );
  // It matches whatever the path is.
  const [, path, fragment] = /^([^#]*)(.*)$/s.exec(pathname) as unknown as [string, string, string];
  const joint = parameters.length === 0 ? '' : path.includes('?') ? '&' : '?';
  return `${scheme}://${url.host}${path}${joint}${parameters.join('&')}${fragment}`;
}

/** Half a character, which `encodeURIComponent` refuses, becomes the mark for what is unreadable. */
function encode(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return encodeURIComponent(text.toWellFormed());
}

/**
 * Whether a host, with or without a port, is this very machine.
 *
 * @example
 * ```ts
 * isLoopback('localhost:4000'); // true
 * isLoopback('example.com'); // false
 * ```
 */
export function isLoopback(host: string): boolean {
  return /^(?:(?:[\w-]+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
}
