import * as z from 'zod';

import { defineElement, objectOf, type ElementOf, type Scope } from '../define.ts';
import { actionSchema } from '../values/action.ts';
import { contentKitUrlSchema } from '../values/content-kit-url.ts';
import { iconSchema, type IconName } from '../values/icon.ts';
import { stateKeySchema } from '../values/state-key.ts';
import type { ImageElement } from './image.ts';

/** A list of options that the host app supplies. */
export const builtInSourceSchema = objectOf({
  source: z.enum(['openapi']).describe('What the options are.'),
}).describe('A list that the host app supplies.');

/** A list of options that the host app supplies. */
export interface BuiltInSource extends z.infer<typeof builtInSourceSchema> {}

/** An option of a select. */
export interface SelectOption {
  /** The value that the state holds when the option is chosen. */
  id: string;
  /** What the person reads. */
  label: string;
  /** An icon's name or an image before the label. */
  icon?: IconName | ImageElement | undefined;
}

/** The schema of an option, for a scope that has the schema of an image. */
export function optionSchemaIn({ ref }: Scope): z.ZodType<SelectOption> {
  return objectOf({
    id: z.string().describe('The value that the state holds.'),
    label: z.string().describe('What the person reads.'),
    icon: z
      .union([iconSchema, ref('image')])
      .optional()
      .describe('Shown before the label.'),
  });
}

export const select = defineElement({
  type: 'select',
  description: 'A choice of one option or of several, from a list or from a URL.',
  shape: (scope) => ({
    state: stateKeySchema.describe("The state key that holds the chosen option's id, or an array."),
    initialValue: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .describe('The choice while the state has none.'),
    onValueChange: actionSchema.optional().describe('Dispatched after the choice has changed.'),
    placeholder: z.string().optional().describe('Shown while nothing is chosen.'),
    multiple: z.boolean().optional().describe('Whether several options can be chosen.'),
    acceptInput: z
      .boolean()
      .optional()
      .describe('Whether the typed text can be chosen as an option.'),
    options: z
      .xor([
        builtInSourceSchema,
        z.array(optionSchemaIn(scope)),
        objectOf({
          url: z
            .union([z.string(), contentKitUrlSchema])
            .describe('Answers the options; asked with `q` for what is typed.'),
        }),
      ])
      .describe('The options, or where they come from.'),
    disabled: z.boolean().optional().describe('Whether the choice cannot be changed.'),
  }),
  identity: ['state'],
  seed: 'initialValue',
  examples: [
    {
      type: 'select',
      state: 'colour',
      placeholder: 'Choose a colour',
      options: [
        { id: 'red', label: 'Red' },
        { id: 'blue', label: 'Blue' },
      ],
    },
    {
      type: 'select',
      state: 'branch',
      options: {
        url: { host: 'example.com', pathname: '/branches', query: { repo: { $state: 'repo' } } },
      },
    },
  ],
});

/** A choice of one option or of several, from a list or from a URL. */
export interface SelectElement extends ElementOf<typeof select> {}
