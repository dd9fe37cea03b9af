import * as z from 'zod';

import { renderContextSchema, type RenderContext } from './context.ts';
import { objectOf } from './define.ts';
import type { RootElement } from './element.ts';
import { rootElementSchema } from './elements/index.ts';
import { actionSchema, type Action } from './values/action.ts';
import { openObjectSchema, plainObjectSchema, type PlainObject } from './values/plain-object.ts';
import { stateSchema } from './values/state-key.ts';
import { withinLimits } from './within-limits.ts';

/**
 * The body of a render request (R1).
 *
 * @example
 * ```ts
 * const request: RenderRequest = {
 *   componentId: 'note',
 *   props: {},
 *   context: { type: 'document', spaceId: 'space_1', editable: true, theme: 'light' },
 * };
 * ```
 */
export interface RenderRequest {
  /** The component to render. */
  componentId: string;
  /** The props that the document's node holds. */
  props: PlainObject;
  /** Where the component is rendered. */
  context: RenderContext;
  /** The instance's state; absent on a first render. */
  state?: PlainObject;
  /** What the person did; absent on a first render. */
  action?: Action;
}

/** The body of a render request, strictly. */
export const renderRequestSchema: z.ZodType<RenderRequest> = objectOf({
  componentId: z.string().describe('The component to render.'),
  props: plainObjectSchema.describe("The props that the document's node holds."),
  context: renderContextSchema.describe('Where the component is rendered.'),
  state: stateSchema.optional().describe("The instance's state; absent on a first render."),
  action: actionSchema.optional().describe('What the person did; absent on a first render.'),
}).meta({
  description: 'What the render endpoint is asked: to render a component, perhaps after an action.',
  examples: [
    {
      componentId: 'note',
      props: { color: 'yellow' },
      context: { type: 'document', spaceId: 'space_1', editable: true, theme: 'light' },
      state: { text: 'Bring a pencil.' },
      action: { action: 'save', text: 'Bring a pencil.' },
    },
  ],
}) as z.ZodType<RenderRequest>;

/** An answer that shows an element (R3). */
export interface ElementOutput {
  /** May be absent on the wire. */
  type?: 'element' | undefined;
  /** What is shown. */
  element: RootElement;
  /** The instance's new state. */
  state: PlainObject;
  /** The node's new props. */
  props: PlainObject;
  /** Whether frames in the element may receive the visitor's claims (R30). */
  canAccessVisitorClaims?: boolean | undefined;
}

/** An answer that ends the instance's life (R3). */
export interface CompleteOutput {
  type: 'complete';
  /** What the instance that opened this one receives. */
  returnValue?: PlainObject | undefined;
}

/** The answer of the render endpoint. */
export type RenderOutput = ElementOutput | CompleteOutput;

const elementOutput = objectOf({
  type: z
    .literal('element')
    .optional()
    .meta({ description: 'That this answer shows an element.', default: 'element' }),
  element: rootElementSchema.describe('What is shown: a `block`, a `modal` or a `configuration`.'),
  state: stateSchema.describe('The new state of the instance.'),
  props: plainObjectSchema.describe('The new props of the node.'),
  canAccessVisitorClaims: z.boolean().optional().meta({
    description: "Whether frames in the element may receive the visitor's claims.",
    default: false,
  }),
}).meta({
  description: 'An answer that shows an element.',
  examples: [
    {
      type: 'element',
      element: { type: 'block', children: [{ type: 'textinput', state: 'text' }] },
      state: { text: 'Bring a pencil.' },
      props: { color: 'yellow' },
      canAccessVisitorClaims: true,
    },
  ],
});

const completeOutput = objectOf({
  type: z.literal('complete').describe('That the instance has done what it was there for.'),
  returnValue: openObjectSchema
    .optional()
    .describe(
      'What the instance that opened this one receives. Without it, that one hears nothing.',
    ),
}).meta({
  description: "An answer that ends the instance's life.",
  examples: [{ type: 'complete', returnValue: { repository: 'docs' } }],
});

/** An answer that shows an element, strictly, and within the limits of R6. */
export const elementOutputSchema: z.ZodType<ElementOutput> = withinLimits(elementOutput);

/** An answer that ends the instance's life, strictly. */
export const completeOutputSchema: z.ZodType<CompleteOutput> = completeOutput;

/**
 * The answer of the render endpoint: exactly what the published schema allows, within the limits of
 * R6. It agrees with `validateRenderOutput`, whose issues teach more; take this one to build
 * schemas of your own from. Where a content security policy forbids `eval`, zod does without, and
 * does not even try after `z.config({ jitless: true })`.
 *
 * @example
 * ```ts
 * import { renderOutputSchema } from '@contentkit/schema';
 * import { z } from 'zod';
 *
 * const answerSchema = z.object({ took: z.number(), output: renderOutputSchema });
 * ```
 */
export const renderOutputSchema: z.ZodType<RenderOutput> = withinLimits(
  z.discriminatedUnion('type', [elementOutput, completeOutput]),
).meta({
  description: 'What the render endpoint answers: an element, or that the instance is complete.',
  examples: [
    {
      element: { type: 'block', children: [{ type: 'text', children: ['Hello'] }] },
      state: {},
      props: {},
    },
    { type: 'complete' },
  ],
});
