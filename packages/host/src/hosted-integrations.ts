import {
  integrationManifestSchema,
  type IntegrationEnvironment,
  type IntegrationManifest,
} from '@contentkit/schema';

import type { BackgroundWork } from './background-work.ts';
import { buildEnvironment, createKeys } from './environment.ts';
import { HostError } from './errors.ts';
import type { HostLimits } from './limits.ts';
import type { HostLogger } from './log.ts';
import type { Sandbox, ScriptSource } from './sandbox/sandbox.ts';
import { createScriptCaller, type ScriptCaller } from './script-caller.ts';
import type { Configurations, InstallationStore, Place } from './storage/installations.ts';
import type { HostOrigins } from './urls.ts';

/** A manifest as far as a host needs it: who publishes an integration has to say more of it. */
export type HostedManifest = Pick<IntegrationManifest, 'name' | 'title'> &
  Partial<IntegrationManifest>;

/** An integration that a host is given. */
export interface HostedIntegration {
  /** What the integration says of itself. Its secrets go to its script and nowhere else. */
  manifest: HostedManifest;
  /** The script, the text of its module, or the module's address. */
  script: ScriptSource;
  /** What its installations are configured with, where the host keeps them in memory. */
  configurations?: Configurations | undefined;
}

/** An integration that a host has taken in. */
export interface RunningIntegration {
  readonly manifest: IntegrationManifest;
  readonly caller: ScriptCaller;
  /**
   * What the script is given for an event at a place.
   *
   * @throws HostError If the integration is not installed there.
   */
  environmentAt(place: Place): Promise<IntegrationEnvironment>;
}

/** The integrations of a host. */
export interface HostedIntegrations {
  /** All of them, in the order in which they were given. */
  readonly all: readonly RunningIntegration[];
  /** @throws HostError If there is none of that name. */
  get(name: string): RunningIntegration;
}

/** What integrations are run with. */
export interface HostedIntegrationsOptions {
  integrations: readonly HostedIntegration[];
  installations: InstallationStore;
  origins: HostOrigins;
  sandbox: Sandbox;
  limits: HostLimits;
  backgroundWork: BackgroundWork;
  log: HostLogger;
}

/**
 * Takes integrations in.
 *
 * @throws TypeError If a manifest is not valid, or two integrations have the same name.
 */
export function createHostedIntegrations(options: HostedIntegrationsOptions): HostedIntegrations {
  const { installations, origins } = options;
  const byName = new Map<string, RunningIntegration>();

  for (const { manifest: given, script } of options.integrations) {
    const manifest = readManifest(given);
    const { name } = manifest;
    if (byName.has(name)) {
      throw new TypeError(`Two integrations are called "${name}". Rename one in its manifest.`);
    }
    const source = { manifest, origins, installations, keys: createKeys() };
    byName.set(name, {
      manifest,
      caller: createScriptCaller({ ...options, name, source: script }),
      async environmentAt(place) {
        const environment = await buildEnvironment(source, place);
        if (environment) return environment;
        throw new HostError(404, `The integration "${name}" is not installed here.`);
      },
    });
  }

  return {
    all: [...byName.values()],
    get(name) {
      const integration = byName.get(name);
      if (integration) return integration;
      throw new HostError(
        404,
        `There is no integration "${name}" on this host. GET /v1/integrations lists those there are.`,
      );
    },
  };
}

function readManifest(given: HostedManifest): IntegrationManifest {
  const { name, description = '', scopes = [] } = given;
  // "." and ".." would vanish from a URL's path.
  if (!/^(?!\.{1,2}$)[a-zA-Z0-9._-]+$/.test(name)) {
    throw new TypeError(
      `"${name}" cannot be an integration's name, which stands in URLs. ` +
        'Use letters, digits, "-", "_" and ".".',
    );
  }
  const manifest: IntegrationManifest = { ...given, description, scopes };
  const [issue] = integrationManifestSchema.safeParse(manifest).error?.issues ?? [];
  if (issue) {
    throw new TypeError(
      `The manifest of the integration "${name}" is not valid at ` +
        `"${issue.path.join('.')}": ${issue.message}`,
    );
  }
  return manifest;
}
