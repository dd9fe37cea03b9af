import * as z from 'zod';

import type { ElementDefinition, Scope } from '../define.ts';
import { objectOf } from '../define.ts';
import type {
  AnyElement,
  DescendantElement,
  DescendantType,
  ElementByType,
  ElementType,
  InlineElement,
  InlineType,
  RootElement,
  RootType,
} from '../element.ts';
import { block } from './block.ts';
import { box } from './box.ts';
import { button } from './button.ts';
import { card } from './card.ts';
import { checkbox } from './checkbox.ts';
import { codeblock } from './codeblock.ts';
import { configuration } from './configuration.ts';
import { divider } from './divider.ts';
import { hint } from './hint.ts';
import { hstack } from './hstack.ts';
import { image } from './image.ts';
import { input } from './input.ts';
import { link } from './link.ts';
import { markdown } from './markdown.ts';
import { modal } from './modal.ts';
import { radio } from './radio.ts';
import { optionSchemaIn, select } from './select.ts';
import { step } from './step.ts';
import { stepper } from './stepper.ts';
import { switchElement } from './switch.ts';
import { text } from './text.ts';
import { textinput } from './textinput.ts';
import { vstack } from './vstack.ts';
import { webframe } from './webframe.ts';

/** The definition of every element, by its `type`. */
export const elementDefinitions = {
  block,
  modal,
  configuration,
  stepper,
  step,
  box,
  button,
  card,
  checkbox,
  codeblock,
  divider,
  hint,
  hstack,
  image,
  input,
  link,
  markdown,
  radio,
  select,
  switch: switchElement,
  text,
  textinput,
  vstack,
  webframe,
} satisfies { [Type in ElementType]: ElementDefinition<Type, z.core.$ZodShape> };

const rootTypes = ['block', 'modal', 'configuration'] as const satisfies readonly RootType[];
const inlineTypes = ['text', 'image', 'link'] as const satisfies readonly InlineType[];
const descendantTypes = [
  'button',
  'textinput',
  'hstack',
  'vstack',
  'box',
  'divider',
  'webframe',
  'codeblock',
  'markdown',
  'card',
  'image',
  'input',
  'select',
  'switch',
  'checkbox',
  'radio',
  'text',
  'hint',
  'link',
  'step',
] as const satisfies readonly DescendantType[];

/** The types that each kind of place in a tree takes. */
export const elementTypes = {
  root: rootTypes,
  descendant: descendantTypes,
  inline: inlineTypes,
} as const;

const schemas = new Map<ElementType, z.ZodType>();

/**
 * The schema of one element type, strictly. Like the other schemas of elements it recurses as deep
 * as the value nests: for what comes from outside take `renderOutputSchema`, which has limits, or
 * `validateRenderOutput`.
 *
 * @example
 * ```ts
 * elementSchema('divider').parse({ type: 'divider', size: 'large' });
 * ```
 */
export function elementSchema<Type extends ElementType>(
  type: Type,
): z.ZodType<ElementByType[Type]> {
  let schema = schemas.get(type);
  if (!schema) {
    const definition: ElementDefinition<string, z.core.$ZodShape> = elementDefinitions[type];
    const { description, examples } = definition;
    schema = objectOf({ type: z.literal(type), ...definition.shape(scope) }).meta({
      description,
      examples,
    });
    schemas.set(type, schema);
  }
  // The one cast: each definition's interface extends the type inferred from that definition.
  return schema as z.ZodType<ElementByType[Type]>;
}

/**
 * A choice of elements, made when it is first needed. Also where there is nothing to choose: an
 * element of another type is then refused by its type, and not searched for what it lacks.
 */
function unionOf<Type extends ElementType>(types: readonly Type[]): z.ZodType<ElementByType[Type]> {
  let union: z.ZodType<ElementByType[Type]> | undefined;
  return z.lazy(
    () =>
      (union ??= z.discriminatedUnion(
        'type',
        types.map((type) => elementSchema(type)) as unknown as [z.core.$ZodTypeDiscriminable],
      ) as unknown as z.ZodType<ElementByType[Type]>),
  );
}

/** Any element that can stand among `children`. */
export const descendantElementSchema: z.ZodType<DescendantElement> = unionOf(
  descendantTypes,
).describe('An element that can stand among `children`.');

/** An element that can stand in a line of text. */
export const inlineElementSchema: z.ZodType<InlineElement> = unionOf(inlineTypes).describe(
  'An element that can stand in a line of text.',
);

/** What a component renders. */
export const rootElementSchema: z.ZodType<RootElement> = unionOf(rootTypes).describe(
  'An element that a component renders.',
);

/** Any element. */
export const anyElementSchema: z.ZodType<AnyElement> = unionOf(
  // The record's keys are the element types.
  Object.keys(elementDefinitions) as ElementType[],
).describe('Any element.');

const scope: Scope = {
  descendant: descendantElementSchema,
  inline: inlineElementSchema,
  ref: (...types) => unionOf(types),
};

/** An option of a select, strictly. */
export const selectOptionSchema = optionSchemaIn(scope);
