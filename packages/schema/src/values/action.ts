import * as z from 'zod';

import { objectOf } from '../define.ts';
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
    objectOf({
      action: z.literal('@ui.modal.open'),
      componentId: z.string().describe('The component that the modal shows.'),
      props: plainObjectSchema.describe("The props of the modal's component."),
    }).meta({
      description: 'Opens a component over the present one, in a modal.',
      examples: [{ action: '@ui.modal.open', componentId: 'editor', props: { note: 'n1' } }],
    }),
    objectOf({
      action: z.literal('@ui.modal.close'),
      returnValue: plainObjectSchema.describe('What the instance that opened it receives.'),
    }).meta({
      description: 'Closes the modal, and hands a value to the instance that opened it.',
      examples: [{ action: '@ui.modal.close', returnValue: { text: { $state: 'text' } } }],
    }),
    objectOf({
      action: z.literal('@ui.url.open'),
      url: z.string().describe('An `http:`, `https:` or `mailto:` URL.'),
    }).meta({
      description: 'Opens a URL in a new tab.',
      examples: [{ action: '@ui.url.open', url: 'https://example.com' }],
    }),
    objectOf({
      action: z.literal('@link.unfurl'),
      url: z.string().describe('The link that was pasted.'),
    }).meta({
      description: "Sent to a block's component when a link that it understands was pasted.",
      examples: [{ action: '@link.unfurl', url: 'https://example.com/tasks/7' }],
    }),
    objectOf({
      action: z.literal('@editor.node.updateProps'),
      props: plainObjectSchema.describe('What is merged into the props of the node.'),
    }).meta({
      description: "Merges props into those of the document's node, where it can be edited.",
      examples: [{ action: '@editor.node.updateProps', props: { url: { $state: 'url' } } }],
    }),
  ])
  .describe('An action whose effect the renderer knows.');

/** Any object with an `action`: so says the published schema, whose two cases overlap. */
export const actionSchema: z.ZodType<Action> = z
  .looseObject({
    action: z
      .string()
      .describe('The name: one of your own, or a built-in one, which begins with `@`.'),
  })
  .meta({
    description:
      'What happens when a person presses, picks or moves. Further keys are handed to the component, with bindings replaced by their values.',
    examples: [{ action: 'save', text: { $state: 'text' } }],
  });
