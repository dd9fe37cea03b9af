import type { IntegrationEnvironment, PublicUrls } from '@contentkit/schema';

/** The URLs of the place that an event belongs to: the space or site, else the organization. */
function urlsOf({
  spaceInstallation,
  siteInstallation,
  installation,
  integration,
}: IntegrationEnvironment): PublicUrls {
  return (spaceInstallation ?? siteInstallation ?? installation ?? integration).urls;
}

/** Where the integration's `fetch` handler answers, without a slash at its end. */
export function publicEndpointOf(environment: IntegrationEnvironment): string {
  return urlsOf(environment).publicEndpoint.replace(/\/$/, '');
}

/** Where the integration's frames and pictures are, without a slash at its end. */
export function publicContentEndpointOf(environment: IntegrationEnvironment): string {
  const { publicContentEndpoint, publicEndpoint } = urlsOf(environment);
  // Older hosts give no endpoint of its own to content.
  return (publicContentEndpoint || publicEndpoint).replace(/\/$/, '');
}
