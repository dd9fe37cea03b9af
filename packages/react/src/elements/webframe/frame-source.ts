import { isLoopback } from '@contentkit/schema/reader';

import { passes, usableUrl } from '../../security/policy.ts';
import type { Surface } from '../../surface.ts';

/** What may be framed, and what its messages may do. */
export interface FrameSource {
  readonly url: string;
  /** The exact origin that messages come from and go to. */
  readonly origin: string;
  /** Whether it may dispatch actions and be sent `data`. */
  readonly isTrusted: boolean;
  readonly sandbox: string;
}

/** Its own origin a page may keep, where it is not the host app's. */
const defaultSandbox = 'allow-scripts allow-forms allow-popups allow-same-origin';

/**
 * What a frame's URL comes to (R30, R31): `undefined` where it may not be framed. A page of the host
 * app's own origin could act as the host app: it is framed only where the policy says so, and then
 * without an origin, so that no message from it counts.
 */
export function frameSourceOf(url: string, surface: Surface): FrameSource | undefined {
  const { policy } = surface;
  const usable = usableUrl(surface, 'frames', url);
  if (usable === undefined) {
    return undefined;
  }
  const parsed = new URL(usable);
  const { origin, protocol, host } = parsed;
  const isOwn = origin === window.location.origin;
  if (!policy.frames && (isOwn || !(protocol === 'https:' || isLoopback(host)))) {
    return undefined;
  }
  const { sandbox = defaultSandbox, trustedFrames } = policy;
  return {
    url: usable,
    origin,
    isTrusted:
      !isOwn &&
      (trustedFrames ? passes(trustedFrames, parsed) : trustedOrigins(surface).has(origin)),
    sandbox: isOwn ? sandbox.replace('allow-same-origin', '').trim() : sandbox,
  };
}

/** The origins of the integration itself. */
function trustedOrigins({ urls }: Surface): ReadonlySet<string> {
  const endpoints = [urls.publicEndpoint, urls.publicContentEndpoint];
  const origins = endpoints.flatMap((endpoint) =>
    endpoint !== undefined && URL.canParse(endpoint) ? [new URL(endpoint).origin] : [],
  );
  return new Set(origins);
}
