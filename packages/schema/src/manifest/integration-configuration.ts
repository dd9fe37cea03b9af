import * as z from 'zod';

import { objectOf } from '../define.ts';
import { recordOf } from '../values/record.ts';

/** A configuration that a component draws, strictly. */
export const configurationComponentSchema = objectOf({
  componentId: z.string().describe('The component that draws the configuration.'),
}).meta({
  description: 'A configuration that a component draws.',
  examples: [{ componentId: 'settings' }],
});

/** A configuration that a component draws. */
export interface ConfigurationComponent extends z.infer<typeof configurationComponentSchema> {}

const labels = {
  title: z.string().min(2).max(50).optional().describe('What people call the property.'),
  description: z.string().max(100).optional().describe('What the property is for.'),
};

/** A property of a configuration form, strictly. */
export const configurationPropertySchema = z
  .discriminatedUnion('type', [
    objectOf({
      ...labels,
      type: z.literal('string').describe('A field for text.'),
      default: z.string().optional().describe('The text while none is given.'),
      completion_url: z.string().optional().describe('A URL that is asked for suggestions.'),
      enum: z.array(z.string()).optional().describe('The only values that are allowed.'),
    }).meta({
      description: 'A field for text.',
      examples: [
        {
          type: 'string',
          title: 'Colour',
          description: 'The colour of new notes.',
          default: 'yellow',
          completion_url: 'https://example.com/colours',
          enum: ['yellow', 'blue'],
        },
      ],
    }),
    objectOf({
      ...labels,
      type: z.literal('number').describe('A field for a number.'),
      default: z.number().optional().describe('The number while none is given.'),
    }).meta({
      description: 'A field for a number.',
      examples: [
        {
          type: 'number',
          title: 'Notes',
          description: 'How many notes a page shows.',
          default: 20,
        },
      ],
    }),
    objectOf({
      ...labels,
      type: z.literal('boolean').describe('A switch.'),
      default: z.boolean().optional().describe('The choice while none is made.'),
    }).meta({
      description: 'A switch.',
      examples: [
        { type: 'boolean', title: 'Public', description: 'Whether all can read.', default: false },
      ],
    }),
    objectOf({
      ...labels,
      type: z.literal('button').describe('A button.'),
      callback_url: z.string().describe('A URL that is opened when the button is pressed.'),
      button_text: z.string().describe('The label of the button.'),
    }).meta({
      description: 'A button that opens a URL, such as one that asks for access.',
      examples: [
        {
          type: 'button',
          title: 'Account',
          description: 'Connects your account.',
          callback_url: '/oauth',
          button_text: 'Connect',
        },
      ],
    }),
  ])
  .describe('One line of the form.');

/** A configuration whose form is drawn from a description of its properties, strictly. */
export const configurationFormSchema = objectOf({
  properties: recordOf(configurationPropertySchema).describe('What is asked for, by name.'),
  required: z
    .array(z.string())
    .refine((names) => new Set(names).size === names.length, 'Name each property once')
    .meta({ uniqueItems: true, description: 'The properties that must be given.' })
    .optional(),
}).meta({
  description: 'A configuration whose form is drawn from a description of its properties.',
  examples: [
    {
      properties: { color: { type: 'string', title: 'Colour', default: 'yellow' } },
      required: ['color'],
    },
  ],
});

/** A configuration whose form is drawn from a description of its properties. */
export interface ConfigurationForm extends z.infer<typeof configurationFormSchema> {}

/** How one kind of installation is configured, strictly: as a form or by a component, not both. */
export const integrationConfigurationSchema = z
  .xor([configurationFormSchema, configurationComponentSchema])
  .describe('A form from a description, or a component that draws it; not both.');

/** How an installation is configured. */
export type IntegrationConfiguration = ConfigurationForm | ConfigurationComponent;

/** How an integration's installations are configured, strictly. */
export const integrationConfigurationsSchema = objectOf({
  account: integrationConfigurationSchema
    .optional()
    .describe("What is asked for an organization's installation."),
  space: integrationConfigurationSchema
    .optional()
    .describe("What is asked for a space's installation."),
  site: integrationConfigurationSchema
    .optional()
    .describe("What is asked for a site's installation."),
}).meta({
  description: 'How an installation is configured: by a component, or by a form.',
  examples: [
    {
      account: { componentId: 'settings' },
      space: {
        properties: { color: { type: 'string', title: 'Colour', default: 'yellow' } },
        required: ['color'],
      },
      site: { componentId: 'site-settings' },
    },
  ],
});

/** How an integration's installations are configured. */
export interface IntegrationConfigurations extends z.infer<
  typeof integrationConfigurationsSchema
> {}
