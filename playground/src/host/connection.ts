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
 * Asks the server of this page where its host is.
 *
 * @returns Nothing where the page was put up without a host.
 * @throws Error With a message for whoever sees the page.
 */
export async function findOwnHost(signal: AbortSignal): Promise<string | undefined> {
  const config = await getJson('./config.json', signal);
  return isObject(config) && typeof config['apiUrl'] === 'string' ? config['apiUrl'] : undefined;
}

/**
 * Asks a host what it has.
 *
 * @throws Error With a message for whoever sees the page.
 */
export async function connect(apiUrl: string, signal: AbortSignal): Promise<Host> {
  const [integrations, offers] = await Promise.all([
    getJson(`${apiUrl}/v1/integrations`, signal),
    getJson(`${apiUrl}/v1/spaces/${SPACE_ID}/integration-blocks`, signal),
  ]);
  const items = isObject(integrations) ? integrations['items'] : undefined;
  if (!Array.isArray(items) || !Array.isArray(offers)) {
    throw new Error(`What answers at ${apiUrl} is no integrations host: it lists no integrations.`);
  }
  return {
    apiUrl,
    catalogue: readCatalogue(items.filter(isIntegration), offers.filter(isOffer)),
  };
}

/** Where an integration renders its components. */
export function renderEndpoint(apiUrl: string, integration: string): string {
  return `${apiUrl}/v1/integrations/${encodeURIComponent(integration)}/render`;
}

async function getJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) {
    throw new Error(`${url} answered with status ${response.status}.`);
  }
  try {
    return (await response.json()) as unknown;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`${url} answered with something that is no JSON.`, { cause: error });
  }
}

// A host may be anybody's. What of its listing cannot be shown is left out; what is drawn later is
// checked where it is read.

function isIntegration(value: unknown): value is HostIntegration {
  return (
    isObject(value) &&
    isText(value['name']) &&
    isText(value['title']) &&
    isOptional(value['icon'], isText) &&
    isOptional(value['urls'], isObject) &&
    isOptional(value['configurations'], isObject) &&
    isOptional(value['contentSources'], (sources) => isListOf(sources, isContentSource))
  );
}

function isContentSource(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['title']) &&
    isOptional(value['description'], isText) &&
    isObject(value['configuration']) &&
    isText(value['configuration']['componentId'])
  );
}

function isOffer(value: unknown): value is BlockOffer {
  return isObject(value) && isText(value['name']) && isListOf(value['blocks'], isBlock);
}

function isBlock(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value['id']) &&
    isText(value['title']) &&
    isOptional(value['description'], isText) &&
    isOptional(value['urlUnfurl'], (patterns) => isListOf(patterns, isText)) &&
    isOptional(
      value['markdown'],
      (mapping) => isObject(mapping) && isText(mapping['codeblock']) && isText(mapping['body']),
    )
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOptional(value: unknown, check: (value: unknown) => boolean): boolean {
  return value === undefined || check(value);
}

function isListOf(value: unknown, check: (value: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(check);
}
