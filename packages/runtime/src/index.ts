// Integrations and what they consist of
export { createIntegration } from './integration.ts';
export type {
  ExecutionContext,
  IntegrationRuntimeDefinition,
  IntegrationScript,
} from './integration.ts';
export { createComponent } from './component.ts';
export type {
  ComponentAction,
  ComponentActionResult,
  ComponentDefinition,
  ComponentInstance,
  ComponentOptions,
  ComponentRenderCache,
  InstallationConfigurationProps,
  SpaceInstallationConfigurationProps,
} from './component.ts';
export { createContentSource } from './content-source.ts';
export type {
  ConfigureContentSourceProps,
  ContentSourceDefinition,
  ContentSourceDependenciesValueFromRef,
  ContentSourceDependency,
  ContentSourceInput,
  ContentSourceOptions,
} from './content-source.ts';

// OAuth
export { createOAuthHandler, defaultOAuthExtractCredentials, getOAuthToken } from './oauth.ts';
export type {
  OAuthConfig,
  OAuthConfiguration,
  OAuthHandlerOptions,
  OAuthResponse,
} from './oauth.ts';
export type { InstallationUpdate } from './installation.ts';

// What handlers receive
export { createContext } from './context.ts';
export type {
  ExtractTaskPayload,
  RuntimeCallback,
  RuntimeContext,
  RuntimeEnvironment,
} from './context.ts';
export type { ApiClient } from './api.ts';
export type {
  EventByType,
  EventCallback,
  EventCallbackMap,
  EventType,
  FetchEventCallback,
  FetchPublishScriptEventCallback,
  FetchVisitorAuthenticationEventCallback,
  IntegrationTaskEventCallback,
  NonFetchEvent,
} from './events.ts';

// What handlers answer and write
export { ExposableError } from './errors.ts';
export type { ExposableErrorOptions } from './errors.ts';
export { Logger } from './logger.ts';
export type { RuntimeLogger } from './logger.ts';

// What stands between JSX tags
export type { JsxElement, JsxNode } from './jsx/types.ts';
