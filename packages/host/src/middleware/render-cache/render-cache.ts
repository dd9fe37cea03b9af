import type { MiddlewareHandler } from 'hono';

/**
 * Says who may keep an answer (R2): an answer without an age nobody, one to a request with
 * `Authorization` only the client that sent it, any other everybody.
 *
 * Routes set `Cache-Control: max-age=…` where a component does, and this completes it.
 */
export function renderCache(): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const cacheControl = c.res.headers.get('cache-control');
    if (!cacheControl) c.res.headers.set('cache-control', 'no-store');
    if (c.req.header('authorization') === undefined) return;
    c.res.headers.append('vary', 'Authorization');
    if (cacheControl) c.res.headers.set('cache-control', `private, ${cacheControl}`);
  };
}
