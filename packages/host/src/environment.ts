import type {
  ContentInstallation,
  Integration,
  IntegrationEnvironment,
  IntegrationInstallation,
  IntegrationManifest,
} from '@contentkit/schema';

import type {
  InstallationStore,
  Place,
  StoredContentInstallation,
  StoredInstallation,
} from './storage/installations.ts';
import { publicUrls, type HostOrigins, type InstallationPlace } from './urls.ts';

/** What an integration's environments are made from. */
export interface EnvironmentSource {
  manifest: IntegrationManifest;
  origins: HostOrigins;
  installations: InstallationStore;
  /** Signs and authenticates for this integration, and is known to it and the host alone. */
  keys: IntegrationKeys;
}

/** The keys that a host gives an integration. */
export interface IntegrationKeys {
  integrationToken: string;
  installationToken: string;
  signingSecret: string;
}

/** Creates keys that nobody can guess. */
export function createKeys(): IntegrationKeys {
  return {
    integrationToken: crypto.randomUUID(),
    installationToken: crypto.randomUUID(),
    signingSecret: crypto.randomUUID(),
  };
}

/** An integration as the API describes it: what its manifest says, without its secrets. */
export function describeIntegration(
  manifest: IntegrationManifest,
  origins: HostOrigins,
): Integration & Omit<IntegrationManifest, 'secrets'> {
  const { secrets: _, ...described } = manifest;
  const urls = publicUrls(origins, manifest.name);
  return {
    ...described,
    object: 'integration',
    version: 1,
    scopes: manifest.scopes ?? [],
    categories: manifest.categories ?? [],
    blocks: manifest.blocks ?? [],
    visibility: manifest.visibility ?? 'private',
    target: manifest.target ?? 'all',
    urls: {
      ...urls,
      app: urls.location,
      assets: `${urls.location}/assets`,
      ...(manifest.icon === undefined ? {} : { icon: manifest.icon }),
    },
  };
}

/**
 * What an integration's script is given for an event at a place (R38).
 *
 * @returns The environment, or `undefined` where the integration is not installed.
 */
export async function buildEnvironment(
  { manifest, origins, installations, keys }: EnvironmentSource,
  { spaceId, siteId }: Place,
): Promise<IntegrationEnvironment | undefined> {
  const { name } = manifest;
  const stored = await installations.findInstallation(name);
  if (!stored) return undefined;

  const environment: IntegrationEnvironment = {
    apiEndpoint: origins.api,
    apiTokens: { integration: keys.integrationToken, installation: keys.installationToken },
    authToken: keys.installationToken,
    integration: describeIntegration(manifest, origins),
    installation: describeInstallation(stored, name, origins),
    secrets: manifest.secrets ?? {},
    signingSecrets: { integration: keys.signingSecret, installation: keys.signingSecret },
    signingSecret: keys.signingSecret,
  };
  if (spaceId !== undefined) {
    const space = await installations.findSpaceInstallation(name, spaceId);
    if (!space) return undefined;
    const place = { installationId: stored.id, spaceId };
    environment.spaceInstallation = {
      ...describeContent(space, name, place, origins),
      space: spaceId,
    };
  }
  if (siteId !== undefined) {
    const site = await installations.findSiteInstallation(name, siteId);
    if (!site) return undefined;
    const place = { installationId: stored.id, siteId };
    environment.siteInstallation = { ...describeContent(site, name, place, origins), site: siteId };
  }
  return environment;
}

function describeInstallation(
  {
    id,
    status,
    organization,
    configuration,
    externalIds,
    createdAt,
    updatedAt,
  }: StoredInstallation,
  name: string,
  origins: HostOrigins,
): IntegrationInstallation {
  const urls = publicUrls(origins, name, { installationId: id });
  return {
    id,
    status,
    space_selection: 'all',
    site_selection: 'all',
    spaces: 0,
    configuration,
    externalIds,
    target: { organization },
    createdAt,
    updatedAt,
    urls: { ...urls, app: urls.location },
  };
}

function describeContent(
  { status, configuration, externalIds }: StoredContentInstallation,
  name: string,
  place: InstallationPlace & { installationId: string },
  origins: HostOrigins,
): ContentInstallation {
  return {
    integration: name,
    installation: place.installationId,
    status,
    configuration,
    externalIds,
    urls: publicUrls(origins, name, place),
  };
}
