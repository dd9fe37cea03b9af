import type { IntegrationManifest } from '@contentkit/schema/reader';

export const manifest: IntegrationManifest = {
  name: 'note',
  title: 'Note',
  description: 'Notes that stand among the text of a page.',
  visibility: 'public',
  scopes: [],
  blocks: [
    {
      id: 'note',
      title: 'Note',
      description: 'A title and some Markdown, written in the page and read there.',
      markdown: { codeblock: 'note', body: 'text' },
    },
  ],
};
