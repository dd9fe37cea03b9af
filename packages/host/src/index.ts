// Hosts
export { createHost } from './create-host.ts';
export type { Host, HostOptions } from './create-host.ts';
export type { HostedIntegration, HostedManifest } from './hosted-integrations.ts';
export { defaultHostLimits } from './limits.ts';
export type { HostLimits } from './limits.ts';
export type { HostOrigins } from './urls.ts';

// Renders without HTTP
export { createDirectRender } from './create-direct-render.ts';
export type { DirectRender, DirectRenderOptions } from './create-direct-render.ts';

// What goes wrong
export { HostError } from './errors.ts';
export type { HostErrorOptions } from './errors.ts';
export type { HostLogEntry, HostLogger } from './log.ts';

// What a host stands on, to be replaced
export { createMemoryInstallations } from './storage/installations.ts';
export type {
  Configurations,
  InstallationStore,
  StoredContentInstallation,
  StoredInstallation,
} from './storage/installations.ts';
export { createInProcessSandbox } from './sandbox/in-process.ts';
export type {
  IntegrationScript,
  LoadedScript,
  Sandbox,
  ScriptExecutionContext,
  ScriptSource,
} from './sandbox/sandbox.ts';
