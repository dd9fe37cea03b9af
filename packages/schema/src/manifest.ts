import * as z from 'zod';

import { objectOf } from './define.ts';
import { contentSecurityPolicySchema } from './manifest/content-security-policy.ts';
import { contentSourceSchema } from './manifest/content-source.ts';
import { integrationBlockSchema } from './manifest/integration-block.ts';
import { integrationConfigurationsSchema } from './manifest/integration-configuration.ts';
import { integrationScopeSchema } from './manifest/integration-scope.ts';
import { recordOf } from './values/record.ts';

/** An integration's secrets by their names, strictly: 20 at most. */
export const secretsSchema = recordOf(z.string(), 20).meta({
  description: 'Handed to the script at run time, and to nobody else; 20 at most.',
  examples: [{ CLIENT_ID: 'c1', CLIENT_SECRET: 's1' }],
});

/** What an integration says of itself, strictly. */
export const integrationManifestSchema = objectOf({
  name: z
    .string()
    .max(100)
    .regex(/^[a-zA-Z0-9-_.]+$/, 'Use letters, digits, "-", "_" and "."')
    .describe('The unique name of the integration, which stands in its URLs.'),
  title: z.string().min(2).max(30).describe('What people call the integration.'),
  description: z.string().max(100).describe('One line on what it does.'),
  summary: z.string().max(2048).optional().describe('More on what it does, in Markdown.'),
  icon: z
    .string()
    .meta({ format: 'byte' })
    .optional()
    .describe('The icon of the integration: a picture in Base64.'),
  previewImages: z
    .array(z.string().meta({ format: 'byte' }))
    .max(3)
    .optional()
    .describe('Pictures of the integration at work, each in Base64.'),
  visibility: z
    .enum(['public', 'private', 'unlisted'])
    .optional()
    .meta({
      description: 'Who finds the integration.',
      default: 'private',
      enumDescriptions: [
        'Everyone.',
        'The organization that publishes it.',
        'Whoever has the link to it.',
      ],
    }),
  target: z
    .enum(['all', 'site', 'space', 'organization'])
    .optional()
    .meta({
      description: 'Where it can be installed.',
      default: 'all',
      enumDescriptions: ['Everywhere.', 'On sites.', 'In spaces.', 'In organizations.'],
    }),
  scopes: z.array(integrationScopeSchema).describe('What the integration may do.'),
  categories: z
    .array(z.enum(['analytics', 'collaboration', 'content', 'marketing', 'visitor-auth', 'other']))
    .optional()
    .describe('The headings that it is listed under.'),
  blocks: z.array(integrationBlockSchema).optional().describe('The blocks it adds to the editor.'),
  contentSources: z
    .array(contentSourceSchema)
    .optional()
    .describe('The sources of pages that it computes.'),
  externalLinks: z
    .array(
      objectOf({
        url: z.string().max(2048).meta({ format: 'uri' }).describe('Where the link leads.'),
        label: z.string().describe('The text of the link.'),
      }).describe('A link.'),
    )
    .max(5)
    .optional()
    .describe('Links for people who want to know more.'),
  configurations: integrationConfigurationsSchema.optional(),
  secrets: secretsSchema.optional(),
  contentSecurityPolicy: contentSecurityPolicySchema
    .optional()
    .describe("What the answers of the integration's script are allowed to load."),
  runtime: z
    .enum(['v1', 'v2'])
    .optional()
    .meta({
      description: 'The version of the runtime that runs the script.',
      default: 'v1',
      enumDescriptions: ['The first one.', 'The second one.'],
    }),
}).meta({
  description: 'What an integration says of itself.',
  examples: [
    {
      name: 'note',
      title: 'Note',
      description: 'Notes that stand among the text of a page.',
      summary: '# Note\n\nWrite **notes** where they belong.',
      icon: 'PHN2Zy8+',
      previewImages: ['PHN2Zy8+'],
      visibility: 'unlisted',
      target: 'space',
      scopes: ['space:content:read'],
      categories: ['content'],
      blocks: [
        {
          id: 'note',
          title: 'Note',
          description: 'A note with a colour.',
          icon: 'https://example.com/note.svg',
          urlUnfurl: ['https://example.com/notes/*'],
          markdown: { codeblock: 'note', body: 'text' },
        },
      ],
      contentSources: [
        {
          id: 'notes',
          title: 'Notes',
          description: 'A page for each note.',
          icon: 'https://example.com/notes.svg',
          configuration: { componentId: 'notes-settings' },
        },
      ],
      externalLinks: [{ url: 'https://example.com/help', label: 'Help' }],
      configurations: {
        account: { componentId: 'settings' },
        space: {
          properties: { color: { type: 'string', title: 'Colour', default: 'yellow' } },
          required: ['color'],
        },
        site: { componentId: 'site-settings' },
      },
      secrets: { CLIENT_ID: 'c1', CLIENT_SECRET: 's1' },
      contentSecurityPolicy: { 'default-src': "'self'", 'frame-ancestors': '*' },
      runtime: 'v1',
    },
  ],
});

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
