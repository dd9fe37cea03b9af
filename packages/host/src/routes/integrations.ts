import { Hono } from 'hono';

import { describeIntegration } from '../environment.ts';
import { methodNotAllowed } from '../error-response.ts';
import type { HostedIntegrations } from '../hosted-integrations.ts';
import type { HostOrigins } from '../urls.ts';

/** `GET /integrations` and `GET /integrations/{name}`: what integrations there are. */
export function integrationsRoutes(integrations: HostedIntegrations, origins: HostOrigins): Hono {
  return new Hono()
    .get('/integrations', (c) => {
      const items = integrations.all.map(({ manifest }) => describeIntegration(manifest, origins));
      return c.json({ items, count: items.length });
    })
    .all('/integrations', methodNotAllowed('GET'))
    .get('/integrations/:name', (c) =>
      c.json(describeIntegration(integrations.get(c.req.param('name')).manifest, origins)),
    )
    .all('/integrations/:name', methodNotAllowed('GET'));
}
