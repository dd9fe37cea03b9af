import type { InstallationStatus } from '@contentkit/schema';

/** An integration installed in an organization, as it is kept. */
export interface StoredInstallation {
  id: string;
  status: InstallationStatus;
  organization: string;
  configuration: object;
  externalIds: string[];
  createdAt: string;
  updatedAt: string;
}

/** An installation in a space or on a site, as it is kept. */
export interface StoredContentInstallation {
  status: InstallationStatus;
  configuration: object;
  externalIds: string[];
}

/** Where an integration is asked for. */
export interface Place {
  spaceId?: string | undefined;
  siteId?: string | undefined;
}

/** What is installed where. */
export interface InstallationStore {
  /** The installation of an integration in the organization. */
  findInstallation(integration: string): Promise<StoredInstallation | undefined>;
  /** Its installation in a space. */
  findSpaceInstallation(
    integration: string,
    spaceId: string,
  ): Promise<StoredContentInstallation | undefined>;
  /** Its installation on a site. */
  findSiteInstallation(
    integration: string,
    siteId: string,
  ): Promise<StoredContentInstallation | undefined>;
}

/** What an integration is configured with. */
export interface Configurations {
  /** For the organization. */
  account?: object | undefined;
  /** For every space. */
  space?: object | undefined;
  /** For every site. */
  site?: object | undefined;
}

/**
 * Keeps one installation of each integration, in every space and on every site, in memory: what
 * development and tests need.
 *
 * @example
 * ```ts
 * import { createHost, createMemoryInstallations } from '@contentkit/host';
 *
 * const host = createHost({
 *   integrations: [{ manifest: { name: 'note', title: 'Note' }, script: noteScript }],
 *   installations: createMemoryInstallations(new Map([['note', { space: { color: 'yellow' } }]])),
 * });
 * ```
 */
export function createMemoryInstallations(
  configurations: ReadonlyMap<string, Configurations>,
): InstallationStore {
  const now = new Date().toISOString();
  const findContent = async (
    integration: string,
    kind: 'space' | 'site',
  ): Promise<StoredContentInstallation | undefined> => {
    const known = configurations.get(integration);
    return known && { status: 'active', configuration: known[kind] ?? {}, externalIds: [] };
  };
  return {
    async findInstallation(integration) {
      const known = configurations.get(integration);
      return (
        known && {
          id: `installation-${integration}`,
          status: 'active',
          organization: 'organization',
          configuration: known.account ?? {},
          externalIds: [],
          createdAt: now,
          updatedAt: now,
        }
      );
    },
    findSpaceInstallation: (integration) => findContent(integration, 'space'),
    findSiteInstallation: (integration) => findContent(integration, 'site'),
  };
}
