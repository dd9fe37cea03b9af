import { checkUrl } from '@contentkit/schema/reader';

import type { Surface } from '../../surface.ts';

/** What may be framed, and what its messages may do. */
export interface FrameSource {
  readonly url: string;
  /** The exact origin that messages come from and go to. */
  readonly origin: string;
  /** Whether it may dispatch actions and be sent `data`. */
  readonly isTrusted: boolean;
}

/**
 * What a frame's URL comes to (R30, R31): `undefined` where it may not be framed, be it for its
 * scheme, or because it is of the host app's own origin, which a frame could then act as.
 */
export function frameSourceOf(url: string, surface: Surface): FrameSource | undefined {
  const checked = checkUrl(url, 'resource', surface.urls);
  if (checked === undefined) {
    return undefined;
  }
  const { origin } = new URL(checked);
  return origin === window.location.origin
    ? undefined
    : { url: checked, origin, isTrusted: trustedOrigins(surface).has(origin) };
}

/** The origins of the integration itself. */
function trustedOrigins({ urls }: Surface): ReadonlySet<string> {
  const endpoints = [urls.publicEndpoint, urls.publicContentEndpoint];
  const origins = endpoints.flatMap((endpoint) =>
    endpoint !== undefined && URL.canParse(endpoint) ? [new URL(endpoint).origin] : [],
  );
  return new Set(origins);
}
