import * as z from 'zod';

import { objectOf } from './define.ts';

/** What every context says. */
export const contextBaseSchema = objectOf({
  theme: z.enum(['light', 'dark']).meta({
    description: "The host app's theme.",
    enumDescriptions: ['Dark text on a light page.', 'Light text on a dark page.'],
  }),
}).describe('What every context says.');

/** In a document. */
export const documentContextSchema = contextBaseSchema
  .extend({
    type: z.literal('document'),
    spaceId: z.string().describe('The space that the document is in.'),
    editable: z.boolean().describe('Whether the person may edit the document.'),
  })
  .meta({
    description: 'In a document.',
    examples: [{ type: 'document', spaceId: 'space_1', editable: true, theme: 'light' }],
  });

/** In the configuration of an organization's installation. */
export const accountContextSchema = contextBaseSchema
  .extend({
    type: z.literal('configuration_account'),
    organizationId: z.string().describe('The organization that is configured.'),
  })
  .meta({
    description: "In the configuration of an organization's installation.",
    examples: [{ type: 'configuration_account', organizationId: 'org_1', theme: 'light' }],
  });

/** In the configuration of a space's installation. */
export const spaceContextSchema = contextBaseSchema
  .extend({
    type: z.literal('configuration_space'),
    spaceId: z.string().describe('The space that is configured.'),
  })
  .meta({
    description: "In the configuration of a space's installation.",
    examples: [{ type: 'configuration_space', spaceId: 'space_1', theme: 'light' }],
  });

/** In the configuration of a site's installation. */
export const siteContextSchema = contextBaseSchema
  .extend({
    type: z.literal('configuration_site'),
    siteId: z.string().describe('The site that is configured.'),
  })
  .meta({
    description: "In the configuration of a site's installation.",
    examples: [{ type: 'configuration_site', siteId: 'site_1', theme: 'dark' }],
  });

/** In the configuration of a content source. */
export const contentSourceContextSchema = contextBaseSchema
  .extend({
    type: z.literal('configuration_contentsource'),
    organizationId: z.string().describe('The organization that the content source is in.'),
    spaceId: z.string().optional().describe('The space that the content source is in.'),
  })
  .meta({
    description: 'In the configuration of a content source.',
    examples: [
      {
        type: 'configuration_contentsource',
        organizationId: 'org_1',
        spaceId: 'space_1',
        theme: 'light',
      },
    ],
  });

/** Where a component is rendered: strictly, as published. */
export const renderContextSchema = z
  .discriminatedUnion('type', [
    documentContextSchema,
    accountContextSchema,
    spaceContextSchema,
    siteContextSchema,
    contentSourceContextSchema,
  ])
  .meta({
    description: 'Where a component is rendered.',
    examples: [{ type: 'document', spaceId: 'space_1', editable: true, theme: 'light' }],
  });

/** In a document. */
export interface DocumentContext extends z.infer<typeof documentContextSchema> {}

/** In the configuration of an organization's installation. */
export interface AccountContext extends z.infer<typeof accountContextSchema> {}

/** In the configuration of a space's installation. */
export interface SpaceContext extends z.infer<typeof spaceContextSchema> {}

/** In the configuration of a site's installation. */
export interface SiteContext extends z.infer<typeof siteContextSchema> {}

/** In the configuration of a content source. */
export interface ContentSourceContext extends z.infer<typeof contentSourceContextSchema> {}

/**
 * Where a component is rendered.
 *
 * @example
 * ```ts
 * const context: RenderContext = {
 *   type: 'document',
 *   spaceId: 'space_1',
 *   editable: true,
 *   theme: 'light',
 * };
 * ```
 */
export type RenderContext =
  | DocumentContext
  | AccountContext
  | SpaceContext
  | SiteContext
  | ContentSourceContext;
