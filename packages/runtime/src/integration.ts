import type { ComponentDefinition } from './component.ts';
import type { ContentSourceDefinition } from './content-source.ts';
import { createContext, type RuntimeContext } from './context.ts';
import { dispatchEvent } from './dispatch.ts';
import { errorResponse, ExposableError } from './errors.ts';
import type {
  EventCallbackMap,
  FetchEventCallback,
  FetchPublishScriptEventCallback,
  FetchVisitorAuthenticationEventCallback,
  IntegrationTaskEventCallback,
} from './events.ts';
import { Logger, type RuntimeLogger } from './logger.ts';
import { readDispatch } from './wire.ts';

/** What an integration consists of. Each member is optional: what is absent is not handled. */
export interface IntegrationRuntimeDefinition<Context extends RuntimeContext = RuntimeContext> {
  /** Answers requests at the integration's public endpoints. */
  fetch?: FetchEventCallback<Context>;
  /** Answers the script that a site's pages load. */
  fetch_published_script?: FetchPublishScriptEventCallback<Context>;
  /** Answers where a visitor signs in or out. */
  fetch_visitor_authentication?: FetchVisitorAuthenticationEventCallback<Context>;
  /** Handles the platform's events, by name. */
  events?: EventCallbackMap<Context>;
  /** The components that render requests can name. */
  components?: ComponentDefinition<Context>[];
  /** The content sources that the manifest names. */
  contentSources?: ContentSourceDefinition<Context>[];
  /** Works on the tasks that the integration queued. */
  task?: IntegrationTaskEventCallback<Context>;
  /** Where errors are written that no caller sees; the console when absent. */
  logger?: RuntimeLogger;
}

/** What the platform hands to a script beside the request, as far as the runtime uses it. */
export interface ExecutionContext {
  waitUntil: (promise: Promise<unknown>) => void;
}

/** An integration's script: the default export of its module (R36). */
export interface IntegrationScript {
  fetch(request: Request, env?: unknown, context?: ExecutionContext): Promise<Response>;
}

/**
 * Creates an integration's script, to be its module's default export.
 *
 * Errors that handlers throw become answers: an {@link ExposableError} its message and status, any
 * other status 500 without details, which go to the logger (R37).
 *
 * @example
 * ```tsx
 * import { createComponent, createIntegration } from '@contentkit/runtime';
 *
 * const hello = createComponent({
 *   componentId: 'hello',
 *   render: async () => <block><text>Hello</text></block>,
 * });
 *
 * export default createIntegration({
 *   components: [hello],
 *   fetch: async (request) => Response.json({ path: new URL(request.url).pathname }),
 * });
 * ```
 */
export function createIntegration<Context extends RuntimeContext = RuntimeContext>(
  definition: IntegrationRuntimeDefinition<Context>,
): IntegrationScript {
  const logger = definition.logger ?? Logger('integrations');

  return {
    async fetch(request, _env, execution) {
      try {
        const { event, environment, body } = await readDispatch(request);
        // An author who widens the context says what the platform provides; it cannot be checked.
        const context = createContext(environment, (promise) => {
          const settled = promise.catch((error: unknown) => {
            logger.error('work after the answer failed:', error);
          });
          execution?.waitUntil(settled);
        }) as Context;
        return await dispatchEvent(definition, event, body, context);
      } catch (error) {
        // An exposable error is the author's answer, not a failure; only what caused it is news.
        if (!(error instanceof ExposableError)) logger.error('an event failed:', error);
        else if (error.cause !== undefined) logger.error(`${error.message}:`, error.cause);
        return errorResponse(error);
      }
    },
  };
}
