import type { FetchEvent } from '@contentkit/schema';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';

import { errorResponse } from '../error-response.ts';
import { HostError } from '../errors.ts';
import type { HostedIntegrations } from '../hosted-integrations.ts';
import type { HostLimits } from '../limits.ts';
import { requestTooLarge } from '../render-request.ts';
import type { InstallationPlace } from '../urls.ts';

/** How a public endpoint is served. */
export interface PublicEndpointOptions {
  integrations: HostedIntegrations;
  limits: HostLimits;
  /** The origin that the integration sees in the URLs of its requests. */
  origin: string;
  /** Whether cookies reach the integration and come from it. */
  cookies: boolean;
}

// The narrower first: each also takes what is below it.
const paths = [
  '/integrations/:name/installation/:installationId/space/:spaceId',
  '/integrations/:name/installation/:installationId/site/:siteId',
  '/integrations/:name/installation/:installationId',
  '/integrations/:name/integration',
];

// What belongs to one connection (RFC 9110, 7.6.1), and what fetch or the server computes anew.
const connectionHeaders = [
  'connection',
  'content-length',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];
// An answer's body was decoded when the integration received it from elsewhere, and which pages may
// read it is the host's to say.
const answerHeaders = [
  'access-control-allow-credentials',
  'access-control-allow-headers',
  'access-control-allow-methods',
  'access-control-allow-origin',
  'access-control-max-age',
  'content-encoding',
];

/**
 * The integrations' public endpoints (R38): whatever is requested there is answered by the
 * integration's `fetch` handler.
 *
 * Any site may request them from its pages, and never with a person's credentials: options of
 * selects and the content of frames come from here.
 */
export function publicEndpointRoutes(options: PublicEndpointOptions): Hono {
  const { limits } = options;
  const app = new Hono();
  for (const path of paths.flatMap((path) => [path, `${path}/*`])) {
    app.all(
      path,
      cors({ origin: '*' }),
      bodyLimit({
        maxSize: limits.fetchBodyBytes,
        onError: () => errorResponse(requestTooLarge(limits.fetchBodyBytes)),
      }),
      (c) => answer(c, options),
    );
  }
  return app;
}

async function answer(
  c: Context,
  { integrations, origin, cookies }: PublicEndpointOptions,
): Promise<Response> {
  const { name = '', ...place }: InstallationPlace & { name?: string } = c.req.param();
  const integration = integrations.get(name);
  const environment = await integration.environmentAt(place);
  const { installationId } = place;
  if (installationId !== undefined && installationId !== environment.installation?.id) {
    throw new HostError(404, `The integration "${name}" has no installation "${installationId}".`);
  }
  const request = c.req.raw;
  const body = request.body ? await request.blob() : undefined;
  const { pathname, search } = new URL(request.url);
  const event: FetchEvent = {
    eventId: crypto.randomUUID(),
    type: 'fetch',
    ...place,
    request: {
      method: methodName(request.method),
      url: `${origin}${pathname}${search}`,
      headers: Object.fromEntries(
        withoutHeaders(request.headers, [...connectionHeaders, ...(cookies ? [] : ['cookie'])]),
      ),
    },
  };
  return integration.caller.call(
    { event, environment, body: body?.size ? body : undefined, signal: request.signal },
    async (response) => {
      return new Response(response.body, {
        status: response.status,
        headers: withoutHeaders(response.headers, [
          ...connectionHeaders,
          ...answerHeaders,
          ...(cookies ? [] : ['set-cookie']),
        ]),
      });
    },
  );
}

/** As the event's published type has it, except where `Request` would not read it back. */
function methodName(method: string): string {
  return method === 'PATCH' ? method : method.toLowerCase();
}

function withoutHeaders(headers: Headers, names: readonly string[]): Headers {
  const kept = new Headers(headers);
  for (const name of names) kept.delete(name);
  return kept;
}
