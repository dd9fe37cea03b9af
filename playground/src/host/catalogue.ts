import type { BlockMarkdown } from '@contentkit/schema';
import type { Endpoints } from '@contentkit/schema/reader';

import type { ComponentRef } from '../share-link.ts';
import type { BlockOffer, HostIntegration } from './connection.ts';

/** A component that a person can choose. */
export interface CatalogueEntry {
  readonly ref: ComponentRef;
  readonly title: string;
  readonly description: string | undefined;
  /** Patterns of the links that turn into it; only a block has any. */
  readonly urlUnfurl: readonly string[];
  /** How it stands in Markdown; only a block has that. */
  readonly markdown?: BlockMarkdown | undefined;
}

/** An integration with what can be chosen of it. */
export interface CatalogueGroup {
  readonly name: string;
  readonly title: string;
  readonly icon: string | undefined;
  readonly urls: Endpoints;
  readonly entries: readonly CatalogueEntry[];
}

/** All that a host offers. */
export type Catalogue = readonly CatalogueGroup[];

/** What a host offers, integration by integration; those that offer nothing are left out. */
export function readCatalogue(
  integrations: readonly HostIntegration[],
  offers: readonly BlockOffer[],
): Catalogue {
  const blocksByName = new Map(offers.map(({ name, blocks }) => [name, blocks]));
  return integrations
    .map((integration) => ({
      name: integration.name,
      title: integration.title,
      icon: integration.icon,
      urls: integration.urls ?? {},
      entries: [
        ...(blocksByName.get(integration.name) ?? []).map(
          ({ id, title, description, urlUnfurl = [], markdown }): CatalogueEntry => ({
            ref: { integration: integration.name, componentId: id, place: 'document' },
            title,
            description,
            urlUnfurl,
            markdown,
          }),
        ),
        ...configurationEntries(integration),
      ],
    }))
    .filter(({ entries }) => entries.length > 0);
}

const settings = [
  { of: 'account', title: 'Account settings' },
  { of: 'space', title: 'Space settings' },
  { of: 'site', title: 'Site settings' },
] as const;

function configurationEntries(integration: HostIntegration): CatalogueEntry[] {
  const { name, configurations = {}, contentSources = [] } = integration;
  return [
    ...settings.flatMap(({ of, title }): CatalogueEntry[] => {
      const configuration = configurations[of];
      // A form made from a schema has no component that could be shown.
      if (!configuration || !('componentId' in configuration)) return [];
      const { componentId } = configuration;
      const ref = { integration: name, componentId, place: `configuration_${of}` } as const;
      return [{ ref, title, description: undefined, urlUnfurl: [] }];
    }),
    ...contentSources.map(({ title, description, configuration }): CatalogueEntry => {
      const { componentId } = configuration;
      const ref = { integration: name, componentId, place: 'configuration_contentsource' } as const;
      return { ref, title, description, urlUnfurl: [] };
    }),
  ];
}

/** An entry, with the integration that it is of. */
export interface Found {
  readonly group: CatalogueGroup;
  readonly entry: CatalogueEntry;
}

/** The entry of a component; the first entry of all where no component is named. */
export function findEntry(catalogue: Catalogue, ref: ComponentRef | undefined): Found | undefined {
  for (const group of catalogue) {
    const entry = ref
      ? group.entries.find((candidate) => isSame(candidate.ref, ref))
      : group.entries[0];
    if (entry) return { group, entry };
  }
  return undefined;
}

/** Whether two name the same component in the same place. */
export function isSame(a: ComponentRef, b: ComponentRef): boolean {
  return a.integration === b.integration && a.componentId === b.componentId && a.place === b.place;
}
