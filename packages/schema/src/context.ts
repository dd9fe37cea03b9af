import * as z from 'zod';

import { objectOf } from './define.ts';

/** What every context says. */
export const contextBaseSchema = objectOf({
  theme: z.enum(['light', 'dark']).describe("The host app's theme."),
}).describe('What every context says.');

/** In a document. */
export const documentContextSchema = contextBaseSchema
  .extend({
    type: z.literal('document'),
    spaceId: z.string().describe('The space that the document is in.'),
    editable: z.boolean().describe('Whether the person may edit the document.'),
  })
  .describe('In a document.');

/** In the configuration of an organization's installation. */
export const accountContextSchema = contextBaseSchema
  .extend({
    type: z.literal('configuration_account'),
    organizationId: z.string().describe('The organization that is configured.'),
  })
  .describe("In the configuration of an organization's installation.");

/** In the configuration of a space's installation. */
export const spaceContextSchema = contextBaseSchema
  .extend({
    type: z.literal('configuration_space'),
    spaceId: z.string().describe('The space that is configured.'),
  })
  .describe("In the configuration of a space's installation.");

/** In the configuration of a site's installation. */
export const siteContextSchema = contextBaseSchema
  .extend({
    type: z.literal('configuration_site'),
    siteId: z.string().describe('The site that is configured.'),
  })
  .describe("In the configuration of a site's installation.");

/** In the configuration of a content source. */
export const contentSourceContextSchema = contextBaseSchema
  .extend({
    type: z.literal('configuration_contentsource'),
    organizationId: z.string().describe('The organization that the content source is in.'),
    spaceId: z.string().optional().describe('The space that the content source is in.'),
  })
  .describe('In the configuration of a content source.');

/** Where a component is rendered: strictly, as published. */
export const renderContextSchema = z
  .discriminatedUnion('type', [
    documentContextSchema,
    accountContextSchema,
    spaceContextSchema,
    siteContextSchema,
    contentSourceContextSchema,
  ])
  .describe('Where a component is rendered.');

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
