import { Hono } from 'hono';

import { methodNotAllowed } from '../error-response.ts';
import type { HostedIntegrations } from '../hosted-integrations.ts';
import type { InstallationStore } from '../storage/installations.ts';

/** `GET /spaces/{spaceId}/integration-blocks`: what blocks the integrations in a space offer. */
export function spacesRoutes(
  integrations: HostedIntegrations,
  installations: InstallationStore,
): Hono {
  const path = '/spaces/:spaceId/integration-blocks';
  return new Hono()
    .get(path, async (c) => {
      const spaceId = c.req.param('spaceId');
      const offers = await Promise.all(
        integrations.all.map(async ({ manifest: { name, blocks = [] } }) => {
          const installed = await installations.findSpaceInstallation(name, spaceId);
          return installed && blocks.length > 0 ? [{ name, blocks }] : [];
        }),
      );
      return c.json(offers.flat());
    })
    .all(path, methodNotAllowed('GET'));
}
