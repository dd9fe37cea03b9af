import * as z from 'zod';

import { objectOf } from './define.ts';
import { contentSecurityPolicySchema } from './manifest/content-security-policy.ts';
import { contentSourceSchema } from './manifest/content-source.ts';
import { integrationBlockSchema } from './manifest/integration-block.ts';
import { integrationConfigurationsSchema } from './manifest/integration-configuration.ts';
import { integrationScopeSchema } from './manifest/integration-scope.ts';
import { recordOf } from './values/record.ts';

export const secretsSchema = recordOf(z.string(), 20).describe(
  'Passed to the script at run time, and to nobody else.',
);

export const integrationManifestSchema = objectOf({
  name: z
    .string()
    .max(100)
    .regex(/^[a-zA-Z0-9-_.]+$/, 'Use letters, digits, "-", "_" and "."')
    .describe("The integration's unique name, which stands in its URLs."),
  title: z.string().min(2).max(30).describe('What people call the integration.'),
  description: z.string().max(100).describe('One line on what it does.'),
  summary: z.string().max(2048).optional().describe('More on what it does, in Markdown.'),
  icon: z.string().meta({ format: 'byte' }).optional().describe("The integration's icon."),
  previewImages: z
    .array(z.string().meta({ format: 'byte' }))
    .max(3)
    .optional()
    .describe('Pictures of the integration at work.'),
  visibility: z
    .enum(['public', 'private', 'unlisted'])
    .optional()
    .describe('Who finds the integration; `private` when absent.'),
  target: z
    .enum(['all', 'site', 'space', 'organization'])
    .optional()
    .describe('Where it can be installed; `all` when absent.'),
  scopes: z.array(integrationScopeSchema).describe('What the integration may do.'),
  categories: z
    .array(z.enum(['analytics', 'collaboration', 'content', 'marketing', 'visitor-auth', 'other']))
    .optional()
    .describe('What it is listed under.'),
  blocks: z.array(integrationBlockSchema).optional().describe('The blocks it adds to the editor.'),
  contentSources: z
    .array(contentSourceSchema)
    .optional()
    .describe('The sources of pages that it computes.'),
  externalLinks: z
    .array(
      objectOf({
        url: z.string().max(2048).meta({ format: 'uri' }).describe('Where the link leads.'),
        label: z.string().describe("The link's text."),
      }),
    )
    .max(5)
    .optional()
    .describe('Links for people who want to know more.'),
  configurations: integrationConfigurationsSchema.optional(),
  secrets: secretsSchema.optional(),
  contentSecurityPolicy: contentSecurityPolicySchema.optional(),
  runtime: z
    .enum(['v1', 'v2'])
    .optional()
    .describe('The version of the runtime that runs the script; `v1` when absent.'),
}).describe('What an integration says of itself.');

/**
 * What an integration says of itself: the published `PublishIntegration` without the script and the
 * organization, which whoever publishes adds, and with the name, which the API takes from the URL.
 *
 * @example
 * ```ts
 * const manifest: IntegrationManifest = {
 *   name: 'note',
 *   title: 'Note',
 *   description: 'Notes that stand among the text of a page.',
 *   scopes: [],
 *   blocks: [{ id: 'note', title: 'Note' }],
 * };
 * ```
 */
export interface IntegrationManifest extends z.infer<typeof integrationManifestSchema> {}
