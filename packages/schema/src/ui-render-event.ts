import * as z from 'zod';

import { renderContextSchema, type RenderContext } from './context.ts';
import { objectOf } from './define.ts';
import type { InstallationEvent } from './event.ts';
import { actionSchema, type Action } from './values/action.ts';
import { openObjectSchema, type PlainObject } from './values/plain-object.ts';
import { stateSchema } from './values/state-key.ts';

/** Asks an integration for a component's next output (R36). */
export interface UIRenderEvent extends InstallationEvent {
  type: 'ui_render';
  /** The space that the component is rendered in, if any. */
  spaceId?: string | undefined;
  /** The site that the component is rendered on, if any. */
  siteId?: string | undefined;
  /** The person for whom it is rendered, where the host knows. */
  auth?: { userId: string } | undefined;
  /** The component to render. */
  componentId: string;
  /** Its props. */
  props: PlainObject;
  /** Its state; absent on a first render, for which the component's initial state is computed. */
  state?: PlainObject | undefined;
  /** Where it is rendered. */
  context: RenderContext;
  /** What the person did. */
  action?: Action | undefined;
}

/**
 * The event that asks an integration for a component's next output, strictly. The published schema
 * says less of its props than of a render request's: any object will do.
 */
export const uiRenderEventSchema: z.ZodType<UIRenderEvent> = objectOf({
  eventId: z.string().describe('Unique for each event; a log can be searched for it.'),
  type: z.literal('ui_render').describe('That a component is to be rendered.'),
  installationId: z.string().describe('The installation that the component is rendered for.'),
  spaceId: z.string().optional().describe('The space that it is rendered in, if any.'),
  siteId: z.string().optional().describe('The site that it is rendered on, if any.'),
  auth: objectOf({ userId: z.string().describe("The person's id.") })
    .optional()
    .describe('The person for whom it is rendered, where the host knows.'),
  componentId: z.string().describe('The component to render.'),
  props: openObjectSchema.describe('Its props.'),
  state: stateSchema.optional().describe('Its state; absent on a first render.'),
  context: renderContextSchema.describe('Where it is rendered.'),
  action: actionSchema.optional().describe('What the person did.'),
}).meta({
  description: "Asks an integration's script for a component's next output.",
  examples: [
    {
      eventId: 'event_1',
      type: 'ui_render',
      installationId: 'installation_1',
      spaceId: 'space_1',
      siteId: 'site_1',
      auth: { userId: 'user_1' },
      componentId: 'note',
      props: { color: 'yellow' },
      state: { text: 'Bring a pencil.' },
      context: { type: 'document', spaceId: 'space_1', editable: true, theme: 'light' },
      action: { action: 'save', text: 'Bring a pencil.' },
    },
  ],
});
