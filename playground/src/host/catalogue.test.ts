import { expect, test } from 'vitest';

import { findEntry, readCatalogue } from './catalogue.ts';

const catalogue = readCatalogue(
  [
    { name: 'silent', title: 'Silent', description: '' },
    {
      name: 'many',
      title: 'Many',
      description: '',
      configurations: {
        account: { componentId: 'settings' },
        space: { properties: {} },
        site: { componentId: 'settings' },
      },
      contentSources: [{ id: 'git', title: 'Git', configuration: { componentId: 'source' } }],
    },
  ],
  [{ name: 'many', blocks: [{ id: 'card', title: 'Card', urlUnfurl: ['https://a.example/*'] }] }],
);

test('blocks and configuration components are listed, integration by integration', () => {
  expect(catalogue.map(({ name }) => name)).toEqual(['many']);
  expect(
    catalogue[0]?.entries.map(({ title, ref }) => [title, ref.componentId, ref.place]),
  ).toEqual([
    ['Card', 'card', 'document'],
    ['Account settings', 'settings', 'configuration_account'],
    ['Site settings', 'settings', 'configuration_site'],
    ['Git', 'source', 'configuration_contentsource'],
  ]);
});

test('an entry is found by its component and place, and the first where none is named', () => {
  const site = {
    integration: 'many',
    componentId: 'settings',
    place: 'configuration_site',
  } as const;
  expect(findEntry(catalogue, site)?.entry.title).toBe('Site settings');
  expect(findEntry(catalogue, { ...site, place: 'configuration_space' })).toBeUndefined();
  expect(findEntry(catalogue, undefined)?.entry.title).toBe('Card');
});
