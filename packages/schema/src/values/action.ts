import * as z from 'zod';

import type { PlainObject } from './plain-object.ts';
import { plainObjectSchema } from './plain-object.ts';

/** An action of the author's own: it is sent to the component, which answers with a new output. */
export interface CustomAction {
  /** The action's name. Names that begin with `@` are built in. */
  action: string;
  /** Whatever the component's handler needs. `{ $state: key }` is resolved before it is sent. */
  [key: string]: unknown;
}

/** Opens a component over the present one, in a modal. */
export interface ModalOpenAction {
  action: '@ui.modal.open';
  componentId: string;
  props: PlainObject;
}

/** Closes the modal and hands a value to the instance that opened it. */
export interface ModalCloseAction {
  action: '@ui.modal.close';
  returnValue: PlainObject;
}

/** Opens a URL in a new tab. */
export interface UrlOpenAction {
  action: '@ui.url.open';
  url: string;
}

/** Sent to a block's component when a link that it understands was pasted. */
export interface LinkUnfurlAction {
  action: '@link.unfurl';
  url: string;
}

/** Merges props into the document's node. */
export interface UpdatePropsAction {
  action: '@editor.node.updateProps';
  props: PlainObject;
}

/** An action whose effect the renderer knows. */
export type BuiltInAction =
  | ModalOpenAction
  | ModalCloseAction
  | UrlOpenAction
  | LinkUnfurlAction
  | UpdatePropsAction;

/**
 * What happens when a person presses, picks or moves.
 *
 * @example
 * ```ts
 * const action: Action = { action: 'save', text: { $state: 'text' } };
 * ```
 */
export type Action = CustomAction | BuiltInAction;

/** The built-in actions, strictly: with every key that the published schema requires. */
export const builtInActionSchema = z
  .discriminatedUnion('action', [
    z.looseObject({
      action: z.literal('@ui.modal.open'),
      componentId: z.string().describe('The component that the modal shows.'),
      props: plainObjectSchema.describe("The modal component's props."),
    }),
    z.looseObject({
      action: z.literal('@ui.modal.close'),
      returnValue: plainObjectSchema.describe('What the opening instance receives.'),
    }),
    z.looseObject({
      action: z.literal('@ui.url.open'),
      url: z.string().describe('An http:, https: or mailto: URL.'),
    }),
    z.looseObject({
      action: z.literal('@link.unfurl'),
      url: z.string().describe('The pasted link.'),
    }),
    z.looseObject({
      action: z.literal('@editor.node.updateProps'),
      props: plainObjectSchema.describe("What is merged into the node's props."),
    }),
  ])
  .describe('An action whose effect the renderer knows.');

/** Any object with an `action`: so says the published schema, whose two cases overlap. */
export const actionSchema: z.ZodType<Action> = z
  .looseObject({ action: z.string().describe('Names that begin with `@` are built in.') })
  .describe('What happens when a person presses, picks or moves.');
