import type { IntegrationEnvironment } from '@contentkit/schema';

import type { RuntimeContext } from './context.ts';

/** Which installation: of the organization, or of one of its spaces or sites. */
export interface InstallationPlace {
  /** Under which name the environment has it. */
  kind: 'installation' | 'spaceInstallation' | 'siteInstallation';
  installationId: string;
  spaceId?: string | undefined;
  siteId?: string | undefined;
}

/** What of an installation is changed. */
export interface InstallationUpdate {
  /** Ids by which the integration finds the installation. */
  externalIds?: string[] | undefined;
  /** The new configuration, whole. */
  configuration?: object | undefined;
  space_selection?: 'all' | 'selected' | undefined;
  site_selection?: 'all' | 'selected' | undefined;
}

/** The narrowest installation that an event belongs to. */
export function placeOf({
  installation,
  spaceInstallation,
  siteInstallation,
}: IntegrationEnvironment): InstallationPlace | undefined {
  return (
    installation &&
    readPlace({
      installationId: installation.id,
      spaceId: spaceInstallation?.space,
      siteId: siteInstallation?.site,
    })
  );
}

/**
 * Reads which installation is meant.
 *
 * @throws TypeError If none is.
 */
export function readPlace(value: unknown): InstallationPlace {
  const { installationId, spaceId, siteId } = (value ?? {}) as Record<string, unknown>;
  if (typeof installationId !== 'string') throw new TypeError('An installation has an id');
  if (typeof spaceId === 'string') return { kind: 'spaceInstallation', installationId, spaceId };
  if (typeof siteId === 'string') return { kind: 'siteInstallation', installationId, siteId };
  return { kind: 'installation', installationId };
}

/** Reads an installation from the API. */
export async function readInstallation(
  context: RuntimeContext,
  place: InstallationPlace,
): Promise<{ configuration?: object }> {
  const response = await context.api.fetch(pathOf(context, place));
  if (!response.ok) throw await refusal('reading', response);
  // The API's answer has the shape that it documents.
  return (await response.json()) as { configuration?: object };
}

/** Changes an installation by the API. */
export async function updateInstallation(
  context: RuntimeContext,
  place: InstallationPlace,
  update: InstallationUpdate,
): Promise<void> {
  const response = await context.api.fetch(pathOf(context, place), {
    method: 'PATCH',
    body: JSON.stringify(update),
  });
  if (!response.ok) throw await refusal('changing', response);
}

function pathOf(
  { environment }: RuntimeContext,
  { installationId, spaceId, siteId }: InstallationPlace,
): string {
  const segment = encodeURIComponent;
  const name = segment(environment.integration.name);
  const installation = `/integrations/${name}/installations/${segment(installationId)}`;
  if (spaceId !== undefined) return `${installation}/spaces/${segment(spaceId)}`;
  if (siteId !== undefined) return `${installation}/sites/${segment(siteId)}`;
  return installation;
}

async function refusal(what: string, response: Response): Promise<Error> {
  return new Error(
    `The API refused ${what} the installation with status ${response.status}: ` +
      (await response.text()),
  );
}
