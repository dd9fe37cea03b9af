import type { PublicUrls } from '@contentkit/schema';

import type { Place } from './storage/installations.ts';

/** The origins at which a host answers. */
export interface HostOrigins {
  /** The API and the integrations' public endpoints: `http://localhost:4000`. */
  api: string;
  /**
   * The integrations' public content endpoints. Another origin than any that holds cookies or
   * serves a host app, since integrations serve the content of frames there (R38).
   */
  content: string;
}

/** Which installation a URL belongs to; of an integration itself where there is none. */
export interface InstallationPlace extends Place {
  installationId?: string | undefined;
}

/** The URLs of an integration, or of its installation in an organization, a space or on a site. */
export function publicUrls(
  { api, content }: HostOrigins,
  name: string,
  place: InstallationPlace = {},
): PublicUrls {
  const integration = `/v1/integrations/${name}`;
  const endpoint = `${integration}/${endpointPath(place)}`;
  return {
    location: `${api}${integration}${locationPath(place)}`,
    publicEndpoint: `${api}${endpoint}`,
    publicContentEndpoint: `${content}${endpoint}`,
  };
}

function endpointPath({ installationId, spaceId, siteId }: InstallationPlace): string {
  if (installationId === undefined) return 'integration';
  const installation = `installation/${encodeURIComponent(installationId)}`;
  if (spaceId !== undefined) return `${installation}/space/${encodeURIComponent(spaceId)}`;
  if (siteId !== undefined) return `${installation}/site/${encodeURIComponent(siteId)}`;
  return installation;
}

function locationPath({ installationId, spaceId, siteId }: InstallationPlace): string {
  if (installationId === undefined) return '';
  const installation = `/installations/${encodeURIComponent(installationId)}`;
  if (spaceId !== undefined) return `${installation}/spaces/${encodeURIComponent(spaceId)}`;
  if (siteId !== undefined) return `${installation}/sites/${encodeURIComponent(siteId)}`;
  return installation;
}
