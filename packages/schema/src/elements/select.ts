import * as z from 'zod';

import { defineElement, objectOf, type ElementOf, type Scope } from '../define.ts';
import { actionSchema } from '../values/action.ts';
import { contentKitUrlSchema } from '../values/content-kit-url.ts';
import { iconSchema, type IconName } from '../values/icon.ts';
import { stateKeySchema } from '../values/state-key.ts';
import type { ImageElement } from './image.ts';

/** A list of options that the host app supplies, strictly. */
export const builtInSourceSchema = objectOf({
  source: z.enum(['openapi']).meta({
    description: 'What the options are.',
    enumDescriptions: ["The host app's OpenAPI documents."],
  }),
}).meta({
  description: 'A list that the host app supplies.',
  examples: [{ source: 'openapi' }],
});

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
      .describe('Stands before the label: the name of an icon, or a picture.'),
  }).meta({
    description: 'An option of a select.',
    examples: [
      { id: 'red', label: 'Red', icon: 'star' },
      {
        id: 'blue',
        label: 'Blue',
        icon: { type: 'image', source: { url: 'https://example.com/blue.png' }, aspectRatio: 1 },
      },
    ],
  });
}

export const select = defineElement({
  type: 'select',
  description: 'A choice of one option or of several, from a list or from a URL.',
  shape: (scope) => ({
    state: stateKeySchema.describe(
      "The state key that holds the chosen option's id; with `multiple`, an array of ids.",
    ),
    initialValue: z
      .union([z.string(), z.array(z.string())])
      .optional()
      .describe('The id or ids that are chosen while the state has no choice.'),
    onValueChange: actionSchema.optional().describe('Dispatched after the choice has changed.'),
    placeholder: z.string().optional().describe('Shown while nothing is chosen.'),
    multiple: z
      .boolean()
      .optional()
      .meta({ description: 'Whether several options can be chosen.', default: false }),
    acceptInput: z
      .boolean()
      .optional()
      .meta({ description: 'Whether the typed text can be chosen as an option.', default: false }),
    options: z
      .xor([
        builtInSourceSchema,
        z.array(optionSchemaIn(scope)),
        objectOf({
          url: z
            .union([z.string(), contentKitUrlSchema])
            .describe(
              'Answers the options; asked with `q` for what is typed, and anew when a bound value changes.',
            ),
        }).meta({
          description: 'A list that a URL answers.',
          examples: [{ url: 'https://example.com/colours' }],
        }),
      ])
      .describe(
        'The options: a list, a URL that answers them, or a list that the host app supplies.',
      ),
    disabled: z
      .boolean()
      .optional()
      .meta({ description: 'Whether the choice cannot be changed.', default: false }),
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
      initialValue: 'red',
      onValueChange: { action: 'paint', colour: { $state: 'colour' } },
    },
    {
      type: 'select',
      state: 'branches',
      multiple: true,
      acceptInput: true,
      initialValue: ['main'],
      options: {
        url: { host: 'example.com', pathname: '/branches', query: { repo: { $state: 'repo' } } },
      },
    },
    { type: 'select', state: 'specification', options: { source: 'openapi' }, disabled: true },
  ],
});

/** A choice of one option or of several, from a list or from a URL. */
export interface SelectElement extends ElementOf<typeof select> {}
