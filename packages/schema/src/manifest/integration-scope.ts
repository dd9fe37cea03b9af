import * as z from 'zod';

/** Something that an integration may do: one of the published scopes. */
export const integrationScopeSchema = z
  .enum([
    'space:content:read',
    'space:content:write',
    'space:metadata:read',
    'space:metadata:write',
    'space:git:sync',
    'page:feedback:read',
    'site:metadata:read',
    'site:views:read',
    'site:script:inject',
    'site:script:cookies',
    'site:visitor:auth',
    'site:visitor:claims',
    'site:adaptive:read',
    'site:adaptive:write',
    'conversations:ingest',
    'openapi:read',
    'openapi:write',
  ])
  .meta({ description: 'Something that an integration may do.', examples: ['space:content:read'] });

/** Something that an integration may do. */
export type IntegrationScope = z.infer<typeof integrationScopeSchema>;
