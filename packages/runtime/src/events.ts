import type {
  FetchEvent,
  FetchPublishedScriptEvent,
  FetchVisitorAuthenticationEvent,
  IntegrationEvent,
} from '@contentkit/schema';

import type { ExtractTaskPayload, RuntimeCallback, RuntimeContext } from './context.ts';

/** The name of an event. */
export type EventType = IntegrationEvent['type'];

/** The event of a given name. */
export type EventByType<Type extends EventType> = Extract<IntegrationEvent, { type: Type }>;

/** The name of an event that is not answered with a response of its own. */
export type NonFetchEvent = Exclude<
  EventType,
  FetchEvent['type'] | FetchPublishedScriptEvent['type'] | FetchVisitorAuthenticationEvent['type']
>;

/** Handles the event of a given name. */
export type EventCallback<
  Type extends NonFetchEvent,
  Context extends RuntimeContext = RuntimeContext,
> = RuntimeCallback<[EventByType<Type>], void | Promise<void>, Context>;

/** The handlers of events, by name; several handlers of one event run one after another. */
export type EventCallbackMap<Context extends RuntimeContext = RuntimeContext> = {
  [Type in NonFetchEvent]?: EventCallback<Type, Context> | EventCallback<Type, Context>[];
};

/** Answers a request at one of the integration's public endpoints. */
export type FetchEventCallback<Context extends RuntimeContext = RuntimeContext> = RuntimeCallback<
  [Request],
  Response | Promise<Response>,
  Context
>;

/** Answers the script that a site's pages load; without one they load an empty script. */
export type FetchPublishScriptEventCallback<Context extends RuntimeContext = RuntimeContext> =
  RuntimeCallback<
    [FetchPublishedScriptEvent],
    Response | undefined | Promise<Response | undefined>,
    Context
  >;

/** Answers where a visitor signs in or out. */
export type FetchVisitorAuthenticationEventCallback<
  Context extends RuntimeContext = RuntimeContext,
> = RuntimeCallback<[FetchVisitorAuthenticationEvent], Response | Promise<Response>, Context>;

/** Works on a task that the integration queued. */
export type IntegrationTaskEventCallback<Context extends RuntimeContext = RuntimeContext> =
  RuntimeCallback<[ExtractTaskPayload<Context>], Promise<void>, Context>;
