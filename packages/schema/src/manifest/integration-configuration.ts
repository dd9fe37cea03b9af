import * as z from 'zod';

import { objectOf } from '../define.ts';
import { recordOf } from '../values/record.ts';

export const configurationComponentSchema = objectOf({
  componentId: z.string().describe('The component that draws the configuration.'),
}).describe('A configuration that a component draws.');

/** A configuration that a component draws. */
export interface ConfigurationComponent extends z.infer<typeof configurationComponentSchema> {}

const labels = {
  title: z.string().min(2).max(50).optional().describe('What people call the property.'),
  description: z.string().max(100).optional().describe('What the property is for.'),
};

const propertySchema = z
  .discriminatedUnion('type', [
    objectOf({
      ...labels,
      type: z.literal('string'),
      default: z.string().optional().describe('The text while none is given.'),
      completion_url: z.string().optional().describe('A URL that is asked for suggestions.'),
      enum: z.array(z.string()).optional().describe('The only values that are allowed.'),
    }),
    objectOf({
      ...labels,
      type: z.literal('number'),
      default: z.number().optional().describe('The number while none is given.'),
    }),
    objectOf({
      ...labels,
      type: z.literal('boolean'),
      default: z.boolean().optional().describe('The choice while none is made.'),
    }),
    objectOf({
      ...labels,
      type: z.literal('button'),
      callback_url: z.string().describe('A URL that is opened when the button is pressed.'),
      button_text: z.string().describe("The button's label."),
    }),
  ])
  .describe('One line of the form.');

export const configurationFormSchema = objectOf({
  properties: recordOf(propertySchema).describe('What is asked for, by name.'),
  required: z
    .array(z.string())
    .refine((names) => new Set(names).size === names.length, 'Name each property once')
    .meta({ uniqueItems: true, description: 'The properties that must be given.' })
    .optional(),
}).describe('A configuration whose form is drawn from a description of its properties.');

/** A configuration whose form is drawn from a description of its properties. */
export interface ConfigurationForm extends z.infer<typeof configurationFormSchema> {}

export const integrationConfigurationSchema = z
  .xor([configurationFormSchema, configurationComponentSchema])
  .describe('A form from a description, or a component that draws it; not both.');

/** How an installation is configured. */
export type IntegrationConfiguration = ConfigurationForm | ConfigurationComponent;

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
}).describe('How an installation is configured: by a component, or by a form.');

/** How an integration's installations are configured. */
export interface IntegrationConfigurations extends z.infer<
  typeof integrationConfigurationsSchema
> {}
