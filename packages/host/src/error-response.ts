import type { Context, ErrorHandler, Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';

import { HostError } from './errors.ts';
import type { HostLogger } from './log.ts';

/** A host's own error in the API's shape. */
export function errorResponse({ status, message, retryAfter }: HostError): Response {
  return Response.json(
    { error: { code: status, message } },
    { status, headers: retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) } },
  );
}

/** Answers whatever a route throws, and whatever no route answers, in the API's shape. */
export function answerErrors(app: Hono, log: HostLogger): void {
  const onError: ErrorHandler = (error, c) => {
    if (error instanceof HostError) {
      if (error.cause !== undefined) log({ message: error.message, error: error.cause });
      return errorResponse(error);
    }
    // What a library's middleware refuses, worded by us where it was set up.
    if (error instanceof HTTPException) return error.getResponse();
    // Nobody waits any more: there is nothing to say, and nobody to say it to.
    if (c.req.raw.signal.aborted) return new Response(null, { status: 499 });
    log({ message: `${c.req.method} ${c.req.path} failed inside the host`, error });
    return errorResponse(new HostError(500, 'The host failed to answer. Its log says why.'));
  };
  app.onError(onError);
  app.notFound((c) =>
    errorResponse(
      new HostError(404, `There is nothing at ${c.req.path}. Check the path and the API version.`),
    ),
  );
}

/** Answers the methods that a path does not have. Registered after the ones it has. */
export function methodNotAllowed(...allowed: string[]): (c: Context) => Response {
  const allow = allowed.join(', ');
  return (c) => {
    const response = errorResponse(
      new HostError(405, `${c.req.path} does not answer ${c.req.method}. Use ${allow}.`),
    );
    response.headers.set('allow', allow);
    return response;
  };
}
