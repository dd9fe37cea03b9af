import type { IntegrationManifest } from '@contentkit/schema/reader';

export const manifest: IntegrationManifest = {
  name: 'chart',
  title: 'Chart',
  description: 'Bar charts that are written as text, and drawn while they are typed.',
  visibility: 'public',
  scopes: [],
  blocks: [
    {
      id: 'chart',
      title: 'Bar chart',
      description: 'A line for each bar: its label, a comma, its value.',
      markdown: { codeblock: 'chart', body: 'source' },
    },
  ],
};
