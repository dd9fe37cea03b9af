import * as z from 'zod';

import { objectOf } from './define.ts';

const theme = z.enum(['light', 'dark']).describe("The host app's theme.");

/** Where a component is rendered: strictly, as published. */
export const renderContextSchema = z
  .discriminatedUnion('type', [
    objectOf({
      type: z.literal('document'),
      theme,
      spaceId: z.string().describe('The space that the document is in.'),
      editable: z.boolean().describe('Whether the person may edit the document.'),
    }),
    objectOf({
      type: z.literal('configuration_account'),
      theme,
      organizationId: z.string().describe('The organization that is configured.'),
    }),
    objectOf({
      type: z.literal('configuration_space'),
      theme,
      spaceId: z.string().describe('The space that is configured.'),
    }),
    objectOf({
      type: z.literal('configuration_site'),
      theme,
      siteId: z.string().describe('The site that is configured.'),
    }),
    objectOf({
      type: z.literal('configuration_contentsource'),
      theme,
      organizationId: z.string().describe('The organization that the content source is in.'),
      spaceId: z.string().optional().describe('The space that the content source is in.'),
    }),
  ])
  .describe('Where a component is rendered.');

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
export type RenderContext = z.infer<typeof renderContextSchema>;
