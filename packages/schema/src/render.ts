import * as z from 'zod';

import { renderContextSchema, type RenderContext } from './context.ts';
import { objectOf } from './define.ts';
import type { RootElement } from './element.ts';
import { rootElementSchema } from './elements/index.ts';
import { actionSchema, type Action } from './values/action.ts';
import { openObjectSchema, plainObjectSchema, type PlainObject } from './values/plain-object.ts';

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
  context: renderContextSchema,
  state: openObjectSchema.optional().describe("The instance's state; absent on a first render."),
  action: actionSchema.optional().describe('What the person did; absent on a first render.'),
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

/** An answer that shows an element, strictly. */
export const elementOutputSchema: z.ZodType<ElementOutput> = objectOf({
  type: z.literal('element').optional().describe('May be absent.'),
  element: rootElementSchema.describe('What is shown.'),
  state: openObjectSchema.describe("The instance's new state."),
  props: plainObjectSchema.describe("The node's new props."),
  canAccessVisitorClaims: z
    .boolean()
    .optional()
    .describe("Whether frames in the element may receive the visitor's claims."),
});

/** An answer that ends the instance's life, strictly. */
export const completeOutputSchema: z.ZodType<CompleteOutput> = objectOf({
  type: z.literal('complete'),
  returnValue: openObjectSchema
    .optional()
    .describe('What the instance that opened this one receives.'),
});

/** The answer of the render endpoint, strictly. */
export const renderOutputSchema: z.ZodType<RenderOutput> = z.union([
  elementOutputSchema,
  completeOutputSchema,
]);
