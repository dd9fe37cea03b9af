import { isLoopback } from '@contentkit/schema';
import type { MiddlewareHandler } from 'hono';

import { errorResponse } from '../../error-response.ts';
import { HostError } from '../../errors.ts';

/** By which names a host is reached. */
export interface AllowHostsOptions {
  /** The names, without ports; `localhost` stands for all that this machine calls itself. */
  allowedHosts?: readonly string[] | undefined;
}

/**
 * Refuses requests under a foreign name with status 421. A page can make its own name point to this
 * machine after it was loaded (DNS rebinding); the browser then takes the host for the page's own
 * origin, and only the name in the request still tells.
 */
export function allowHosts({ allowedHosts }: AllowHostsOptions): MiddlewareHandler {
  if (!allowedHosts) return (_c, next) => next();
  const names = new Set(allowedHosts);
  return async (c, next) => {
    const { hostname } = new URL(c.req.url);
    if (names.has(hostname) || (names.has('localhost') && isLoopback(hostname))) return next();
    return errorResponse(
      new HostError(
        421,
        `This host is not to be reached as "${hostname}". Add the name to its option \`allowedHosts\`, if it is right.`,
      ),
    );
  };
}
