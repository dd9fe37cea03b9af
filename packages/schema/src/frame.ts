import * as z from 'zod';

import { objectOf } from './define.ts';
import { actionSchema } from './values/action.ts';
import { openObjectSchema } from './values/plain-object.ts';

// The messages between a webframe's page and the app that frames it (R30). The published API does
// not describe them: these are what published integrations send and read.

/** A positive number, or a string that reads as one. */
const sizeSchema = z.union([
  z.number().positive(),
  z.string().refine((text) => /^\d+(\.\d+)?$/.test(text) && Number(text) > 0, 'Expected a number'),
]);

const sizes = {
  aspectRatio: sizeSchema.optional().describe('Width divided by height.'),
  height: sizeSchema.optional().describe('The height in pixels.'),
  maxHeight: sizeSchema.optional().describe('The greatest height in pixels.'),
  maxWidth: sizeSchema.optional().describe('The greatest width in pixels.'),
};

/** The page has loaded, and waits for its first state. */
export const frameReadyActionSchema = objectOf({
  action: z.literal('@webframe.ready'),
}).describe('The page has loaded, and waits for its first state.');

/** The page asks for another size; the sizes stand in the action itself or under `size`. */
export const frameResizeActionSchema = objectOf({
  action: z.literal('@webframe.resize'),
  ...sizes,
  size: objectOf(sizes).optional().describe('The same sizes; those beside it then do not count.'),
})
  .refine(
    ({ size, ...beside }) => Object.keys(sizes).some((name) => name in (size ?? beside)),
    `Expected one of ${Object.keys(sizes).join(', ')}`,
  )
  .describe('The page asks for another size.');

/** The page asks the host app to show another page. */
export const frameNavigateActionSchema = objectOf({
  action: z.literal('@webframe.navigate'),
  path: z.string().describe("The page's path in the host app."),
  anchor: z.string().optional().describe('The place in the page.'),
}).describe('The page asks the host app to show another page.');

const frameActions = z.discriminatedUnion('action', [
  frameReadyActionSchema,
  frameResizeActionSchema,
  frameNavigateActionSchema,
]);

const frameActionNames: ReadonlySet<string> = new Set([
  '@webframe.ready',
  '@webframe.resize',
  '@webframe.navigate',
]);

const otherActionSchema = actionSchema.refine(
  ({ action }) => !frameActionNames.has(action),
  'An action of the frame lacks what it needs',
);

const resizeTextSchema = z
  .string()
  .refine(isResizeText, 'Expected `{"context":"iframe.resize","height":n}` as JSON')
  .describe('The message by which embedded pages ask for a height, as oEmbed consumers read it.');

function isResizeText(text: string): boolean {
  const schema = objectOf({ context: z.literal('iframe.resize'), height: sizeSchema });
  try {
    return schema.safeParse(JSON.parse(text)).success;
  } catch {
    // Other scripts in a page send strings of their own; they are no messages for us.
    return false;
  }
}

/**
 * What a webframe's page sends: an action of the frame or any other, or the oEmbed text that asks
 * for a height.
 *
 * @example
 * ```ts
 * frameMessageSchema.safeParse({ action: { action: '@webframe.resize', height: 320 } }).success;
 * ```
 */
export const frameMessageSchema = z.union([
  objectOf({ action: z.union([frameActions, otherActionSchema]) }),
  resizeTextSchema,
]);

/** What a webframe's page sends. */
export type FrameMessage = z.infer<typeof frameMessageSchema>;

/**
 * What a webframe's page is sent: the `webframe` element's `data` with its bindings resolved,
 * beside them the page it stands in and, where the output allows it, the visitor.
 */
export const frameStateMessageSchema = objectOf({
  state: z
    .looseObject({
      page: objectOf({
        id: z.string().describe("The page's id."),
        path: z.string().describe("The page's path."),
        title: z.string().describe("The page's title."),
      })
        .optional()
        .describe('The page that the frame stands in.'),
      visitor: openObjectSchema
        .optional()
        .describe("The visitor's claims, only where the output says `canAccessVisitorClaims`."),
    })
    .describe('Frames read it without asking whether it is there.'),
}).describe("What a webframe's page is sent.");

/** What a webframe's page is sent. */
export interface FrameStateMessage extends z.infer<typeof frameStateMessageSchema> {}
