import type { IntegrationEnvironment } from '@contentkit/schema';

import { createApiClient, type ApiClient } from './api.ts';

/**
 * The environment of an integration whose configurations are known.
 *
 * @example
 * ```ts
 * import type { RuntimeContext, RuntimeEnvironment } from '@contentkit/runtime';
 *
 * type Environment = RuntimeEnvironment<{ token: string }, { repository?: string }>;
 * type TicketsContext = RuntimeContext<Environment>;
 * ```
 */
export interface RuntimeEnvironment<
  InstallationConfiguration = object,
  SpaceOrSiteInstallationConfiguration = object,
> extends IntegrationEnvironment {
  installation?:
    | (NonNullable<IntegrationEnvironment['installation']> & {
        configuration: InstallationConfiguration;
      })
    | undefined;
  spaceInstallation?:
    | (NonNullable<IntegrationEnvironment['spaceInstallation']> & {
        configuration: SpaceOrSiteInstallationConfiguration;
      })
    | undefined;
  siteInstallation?:
    | (NonNullable<IntegrationEnvironment['siteInstallation']> & {
        configuration: SpaceOrSiteInstallationConfiguration;
      })
    | undefined;
}

/** What every handler of an integration receives beside its input. */
export interface RuntimeContext<
  Environment extends RuntimeEnvironment = RuntimeEnvironment,
  TaskPayload extends object = object,
> {
  /** The API's address and tokens, the integration, its installation, its secrets (R38). */
  environment: Environment;
  /** The API, as the installation where the event belongs to one, else as the integration. */
  api: ApiClient;
  /** What acts as the integration, whatever the event belongs to. */
  integration: {
    /** The API, as the integration. */
    api: ApiClient;
    /**
     * Has the platform call the integration's `task` handler later.
     *
     * @throws Error If the API does not accept the task.
     */
    queueTask(input: {
      /** What the handler receives. */
      task: TaskPayload;
      /** In how many seconds, 0 (the default) to 86,400. */
      schedule?: number;
    }): Promise<void>;
  };
  /** Lets work go on after the answer: the platform waits for the promise before it cleans up. */
  waitUntil: (promise: Promise<unknown>) => void;
}

/** The type of the tasks that a context queues. */
export type ExtractTaskPayload<Context extends RuntimeContext> = Parameters<
  Context['integration']['queueTask']
>[0]['task'];

/** A handler: its input, then the context. */
export type RuntimeCallback<
  Input extends unknown[],
  Result,
  Context extends RuntimeContext = RuntimeContext,
> = (...args: [...Input, Context]) => Result;

/**
 * Creates the context of one event. An integration made by `createIntegration` is given its own;
 * this is for a script that is called in another way.
 *
 * @example
 * ```ts
 * import { createContext } from '@contentkit/runtime';
 * import type { IntegrationEnvironment } from '@contentkit/schema';
 *
 * async function listSpaces(environment: IntegrationEnvironment): Promise<unknown> {
 *   const { api } = createContext(environment, () => {});
 *   return (await api.fetch('/user/spaces')).json();
 * }
 * ```
 */
export function createContext(
  environment: IntegrationEnvironment,
  waitUntil: RuntimeContext['waitUntil'],
): RuntimeContext {
  const { name, version } = environment.integration;
  const clientWith = (authToken: string): ApiClient =>
    createApiClient({
      endpoint: environment.apiEndpoint,
      authToken,
      userAgent: `integration-${name}/${version}`,
    });
  const asIntegration = clientWith(environment.apiTokens.integration);

  return {
    environment,
    api: environment.apiTokens.installation
      ? clientWith(environment.apiTokens.installation)
      : asIntegration,
    integration: {
      api: asIntegration,
      async queueTask(input) {
        const response = await asIntegration.fetch(
          `/integrations/${encodeURIComponent(name)}/tasks`,
          { method: 'POST', body: JSON.stringify(input) },
        );
        if (!response.ok) {
          throw new Error(
            `The API refused the task with status ${response.status}: ${await response.text()}`,
          );
        }
      },
    },
    waitUntil,
  };
}
