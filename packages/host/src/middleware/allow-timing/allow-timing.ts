import type { MiddlewareHandler } from 'hono';

/** Who may look. */
export interface AllowTimingOptions {
  /** The origins whose pages may; `*` for any. */
  allowedOrigins: readonly string[] | '*';
}

/**
 * Lets pages of other origins see in the browser's own timings of an answer how large it was, how
 * long it took, and whether a cache gave it (R2). They could read the answer already.
 */
export function allowTiming({ allowedOrigins }: AllowTimingOptions): MiddlewareHandler {
  const allowed = allowedOrigins === '*' ? '*' : allowedOrigins.join(', ');
  return async (c, next) => {
    await next();
    if (allowed) c.res.headers.set('timing-allow-origin', allowed);
  };
}
