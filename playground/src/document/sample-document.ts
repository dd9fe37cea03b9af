import { createBlock, createText, type StoredDocument } from './document.ts';

/** What a first visit finds: three blocks of integrations among text, one of them in trouble. */
export function createSampleDocument(): StoredDocument {
  return {
    title: 'Release 2.4',
    nodes: [
      createText(
        'A document of a host app. Its blocks come from integrations, and what you change in them is kept in this browser.',
      ),
      createBlock(
        { integration: 'note', componentId: 'note' },
        {
          props: {
            title: 'Why this release',
            text: 'Payments can be **split** now, and webhooks say what a retry means.',
          },
        },
      ),
      createText(
        'Paste the link of a task, such as https://tasks.example/docs/tasks/3, and it becomes a block.',
      ),
      createBlock(
        { integration: 'tasks', componentId: 'task' },
        {
          props: {
            title: 'Record the tour of version 2.4',
            status: 'doing',
            assignee: 'Ada',
            progress: 40,
          },
        },
      ),
      createText('Where an integration fails, its block says so, and the others go on.'),
      createBlock(
        { integration: 'troubles', componentId: 'flaky' },
        // Counted apart from other documents, so that it fails in each of them.
        { props: { key: `document-${crypto.getRandomValues(new Uint32Array(2)).join('-')}` } },
      ),
      createText(),
    ],
  };
}
