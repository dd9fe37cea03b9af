import * as z from 'zod';

import { objectOf } from './define.ts';

/** How a block and a fenced code block of Markdown map to each other (R34). */
const blockMarkdownSchema = objectOf({
  codeblock: z.string().describe("The fence's language that stands for the block."),
  body: z.string().describe("The prop that holds the fence's content."),
});

export const integrationBlockSchema = objectOf({
  id: z.string().describe('Unique in the integration; also the id of the component that draws it.'),
  title: z.string().min(2).max(40).describe('What people choose the block by.'),
  description: z.string().max(150).optional().describe('What the block is good for.'),
  icon: z.string().optional().describe("URL of the block's icon."),
  urlUnfurl: z
    .array(z.string())
    .optional()
    .describe('Patterns of links that turn into this block when they are pasted.'),
  markdown: blockMarkdownSchema
    .optional()
    .describe('The fenced code block of Markdown that stands for this block.'),
}).describe('A block that an integration adds to the editor.');

/** A block that an integration adds to the editor. */
export interface IntegrationBlock extends z.infer<typeof integrationBlockSchema> {}

const propertySchema = z.intersection(
  objectOf({
    title: z.string().min(2).max(50).optional(),
    description: z.string().max(100).optional(),
  }),
  z.union([
    objectOf({
      type: z.literal('string'),
      default: z.string().optional(),
      completion_url: z.string().optional().describe('Asked for suggestions.'),
      enum: z.array(z.string()).optional().describe('The only values that are allowed.'),
    }),
    objectOf({ type: z.literal('number'), default: z.number().optional() }),
    objectOf({ type: z.literal('boolean'), default: z.boolean().optional() }),
    objectOf({
      type: z.literal('button'),
      callback_url: z.string(),
      button_text: z.string(),
    }),
  ]),
);

const configurationComponentSchema = objectOf({
  componentId: z.string().describe('The component that draws the configuration.'),
});

const configurationSchema = z.union([
  objectOf({
    properties: z.record(z.string(), propertySchema),
    required: z.array(z.string()).optional(),
  }),
  configurationComponentSchema,
]);

export const integrationManifestSchema = objectOf({
  name: z.string().describe("The integration's unique name, which stands in its URLs."),
  title: z.string().min(2).max(30).describe('What people call the integration.'),
  description: z.string().max(100).optional().describe('One line on what it does.'),
  summary: z.string().max(2048).optional().describe('More on what it does, in Markdown.'),
  icon: z.string().optional().describe("The integration's icon."),
  visibility: z.enum(['public', 'private', 'unlisted']).optional(),
  target: z.enum(['all', 'site', 'space', 'organization']).optional(),
  scopes: z.array(z.string()).optional().describe('What the integration may do.'),
  categories: z.array(z.string()).optional(),
  blocks: z.array(integrationBlockSchema).optional().describe('The blocks it adds to the editor.'),
  contentSources: z
    .array(
      objectOf({
        id: z.string(),
        title: z.string().min(2).max(40),
        description: z.string().max(150).optional(),
        icon: z.string().optional(),
        configuration: configurationComponentSchema,
      }),
    )
    .optional(),
  externalLinks: z
    .array(objectOf({ url: z.string(), label: z.string() }))
    .max(5)
    .optional(),
  configurations: objectOf({
    account: configurationSchema.optional(),
    space: configurationSchema.optional(),
    site: configurationSchema.optional(),
  })
    .optional()
    .describe('How an installation is configured: by a component, or by a form from a schema.'),
  secrets: z
    .record(z.string(), z.string())
    .optional()
    .describe('Passed to the script at run time, and to nobody else.'),
  contentSecurityPolicy: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
}).describe('What an integration says of itself.');

/**
 * What an integration says of itself.
 *
 * @example
 * ```ts
 * const manifest: IntegrationManifest = {
 *   name: 'note',
 *   title: 'Note',
 *   blocks: [{ id: 'note', title: 'Note' }],
 * };
 * ```
 */
export interface IntegrationManifest extends z.infer<typeof integrationManifestSchema> {}
