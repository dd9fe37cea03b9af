import type { IntegrationEvent } from '@contentkit/schema';

import type { RuntimeContext } from './context.ts';
import { ExposableError } from './errors.ts';
import type { EventByType, EventType } from './events.ts';
import type { IntegrationRuntimeDefinition } from './integration.ts';

type Definition<Context extends RuntimeContext> = IntegrationRuntimeDefinition<Context>;

/** Answers one kind of event from what an integration defines. */
type Dispatcher<Type extends EventType> = <Context extends RuntimeContext>(
  definition: Definition<Context>,
  event: EventByType<Type>,
  context: Context,
  body: Blob | string | undefined,
) => Response | Promise<Response>;

/** The events that are answered by something else than a handler in `events`. */
const dispatchers: { [Type in EventType]?: Dispatcher<Type> } = {
  ui_render(definition, event, context) {
    const component = definition.components?.find((one) => one.componentId === event.componentId);
    if (!component) throw new ExposableError(`Component ${event.componentId} not found`, 404);
    return component.render(event, context);
  },

  fetch({ fetch }, { request }, context, body) {
    if (!fetch) throw new ExposableError('Integration does not handle HTTP requests', 400);
    const { url, method, headers } = request;
    return fetch(new Request(url, { method, headers, body: body ?? null }), context);
  },

  async fetch_published_script({ fetch_published_script: fetchScript }, event, context) {
    if (!fetchScript) throw unhandled('fetch_published_script');
    const script = await fetchScript(event, context);
    return (
      script ??
      new Response('/** no-op */', { headers: { 'content-type': 'application/javascript' } })
    );
  },

  fetch_visitor_authentication({ fetch_visitor_authentication: authenticate }, event, context) {
    if (!authenticate) throw unhandled('fetch_visitor_authentication');
    return authenticate(event, context);
  },

  content_compute_revision: computeContent,
  content_compute_document: computeContent,

  async task({ task: work }, event, context) {
    if (!work) throw new ExposableError('Integration does not handle tasks', 400);
    await work(event.task, context);
    return new Response('OK');
  },
};

/** Answers an event (R36), with what an integration defines. */
export async function dispatchEvent<Context extends RuntimeContext>(
  definition: Definition<Context>,
  event: IntegrationEvent,
  body: Blob | string | undefined,
  context: Context,
): Promise<Response> {
  // The dispatcher under an event's own name takes that event.
  const dispatcher = Object.hasOwn(dispatchers, event.type)
    ? (dispatchers[event.type] as Dispatcher<EventType>)
    : runHandlers;
  const response = await dispatcher(definition, event, context, body);
  if (!(response instanceof Response)) {
    throw new TypeError(
      `The handler of "${event.type}" answered with no Response. Return a Response from it.`,
    );
  }
  return response;
}

function computeContent<Context extends RuntimeContext>(
  definition: Definition<Context>,
  event: EventByType<'content_compute_revision' | 'content_compute_document'>,
  context: Context,
): Promise<Response> {
  const source = definition.contentSources?.find((one) => one.sourceId === event.sourceId);
  if (!source) throw new ExposableError(`Content source ${event.sourceId} not found`, 404);
  return source.compute(event, context);
}

async function runHandlers<Context extends RuntimeContext>(
  { events = {} }: Definition<Context>,
  event: IntegrationEvent,
  context: Context,
): Promise<Response> {
  type Handler = (event: IntegrationEvent, context: Context) => void | Promise<void>;
  // The map's type ties each handler to its event, a tie that a look-up by name loses.
  const entry = (Object.hasOwn(events, event.type)
    ? events[event.type as keyof typeof events]
    : undefined) as unknown as Handler | Handler[] | undefined;
  const handlers = entry === undefined ? [] : Array.isArray(entry) ? entry : [entry];
  if (handlers.length === 0) {
    throw new ExposableError(`Integration does not handle "${event.type}" events`, 406);
  }
  for (const handler of handlers) await handler(event, context);
  return new Response('OK');
}

function unhandled(type: EventType): ExposableError {
  return new ExposableError(`Integration does not handle ${type}`, 400);
}
