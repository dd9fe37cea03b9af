import type { RenderRequest } from '@contentkit/schema';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { etag } from 'hono/etag';

import { errorResponse, methodNotAllowed } from '../error-response.ts';
import { HostError } from '../errors.ts';
import type { HostedIntegrations } from '../hosted-integrations.ts';
import type { HostLimits } from '../limits.ts';
import { renderCache } from '../middleware/render-cache/render-cache.ts';
import { placeOf, renderComponent } from '../render-component.ts';
import { readRenderParameter, readRenderRequest, requestTooLarge } from '../render-request.ts';

/** `GET` and `POST /integrations/{name}/render`: a component's next output (R1 to R4). */
export function renderRoutes(integrations: HostedIntegrations, limits: HostLimits): Hono {
  const path = '/integrations/:name/render';

  const answer = async (
    c: Context,
    name: string,
    readRequest: () => RenderRequest | Promise<RenderRequest>,
  ): Promise<Response> => {
    const integration = integrations.get(name);
    const request = await readRequest();
    const { status, body, maxAge } = await renderComponent(integration.caller, limits, {
      name,
      request,
      environment: await integration.environmentAt(placeOf(request.context)),
      signal: c.req.raw.signal,
    });
    const headers = new Headers({ 'content-type': 'application/json' });
    if (maxAge !== undefined) headers.set('cache-control', `max-age=${maxAge}`);
    return new Response(body, { status, headers });
  };

  return new Hono()
    .use(path, renderCache())
    .get(path, etag(), (c) =>
      answer(c, c.req.param('name'), () => readRenderParameter(c.req.query('request'), limits)),
    )
    .post(
      path,
      bodyLimit({
        maxSize: limits.renderRequestBytes,
        onError: () => errorResponse(requestTooLarge(limits.renderRequestBytes)),
      }),
      (c) =>
        answer(c, c.req.param('name'), async () => {
          checkIsJson(c.req.header('content-type'));
          return readRenderRequest(await c.req.text(), limits);
        }),
    )
    .all(path, methodNotAllowed('GET', 'POST'));
}

function checkIsJson(contentType = ''): void {
  // Also what keeps a form on another site from posting here without asking first.
  if (/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(contentType.trim())) return;
  throw new HostError(
    415,
    `A render request is JSON, and its content type is "${contentType}". ` +
      'Send it with "content-type: application/json".',
  );
}
