import type { IntegrationManifest } from '@contentkit/schema/reader';

export const manifest: IntegrationManifest = {
  name: 'tasks',
  title: 'Tasks',
  description: 'Tasks of a tracker as cards in a page.',
  visibility: 'public',
  scopes: [],
  blocks: [
    {
      id: 'task',
      title: 'Task',
      description: 'A task with its state and progress. Paste its link, or fill the card in.',
      urlUnfurl: ['https://tasks.example/*/tasks/*'],
    },
  ],
};
