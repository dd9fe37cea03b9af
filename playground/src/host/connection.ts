import type { Endpoints, IntegrationBlock, IntegrationManifest } from '@contentkit/schema/reader';

import { readCatalogue, type Catalogue } from './catalogue.ts';

/** The space that the playground's documents are in. */
export const SPACE_ID = 'playground';

/** An integration as the host describes it. */
export interface HostIntegration extends Pick<
  IntegrationManifest,
  'name' | 'title' | 'description' | 'icon' | 'configurations' | 'contentSources'
> {
  readonly urls?: Endpoints;
}

/** What an integration offers for documents. */
export interface BlockOffer {
  readonly name: string;
  readonly blocks: readonly IntegrationBlock[];
}

/** An integrations host, as far as the playground needs it. */
export interface Host {
  /** Where its API is: `http://127.0.0.1:4401`. */
  readonly apiUrl: string;
  readonly catalogue: Catalogue;
}

/**
 * Asks the server of this page where the host is, and the host what it has.
 *
 * @returns Nothing where the page was put up without a host.
 * @throws Error With a message for whoever sees the page.
 */
export async function connect(signal: AbortSignal): Promise<Host | undefined> {
  const { apiUrl } = await getJson<{ apiUrl?: string | null }>('./config.json', signal);
  if (!apiUrl) return undefined;
  const [integrations, offers] = await Promise.all([
    getJson<{ items: HostIntegration[] }>(`${apiUrl}/v1/integrations`, signal),
    getJson<BlockOffer[]>(`${apiUrl}/v1/spaces/${SPACE_ID}/integration-blocks`, signal),
  ]);
  return { apiUrl, catalogue: readCatalogue(integrations.items, offers) };
}

/** Where an integration renders its components. */
export function renderEndpoint(apiUrl: string, integration: string): string {
  return `${apiUrl}/v1/integrations/${encodeURIComponent(integration)}/render`;
}

async function getJson<Answer>(url: string, signal: AbortSignal): Promise<Answer> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`${url} answered with status ${response.status}.`);
  }
  // What the API says of itself; what is drawn of it is checked where it is read.
  return (await response.json()) as Answer;
}
