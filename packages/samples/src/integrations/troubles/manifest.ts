import type { IntegrationManifest } from '@contentkit/schema/reader';

export const manifest: IntegrationManifest = {
  name: 'troubles',
  title: 'Troubles',
  description: 'Everything that can go wrong with an integration, on demand.',
  visibility: 'private',
  scopes: [],
  blocks: [
    { id: 'flaky', title: 'Flaky block', description: 'Fails at first, and works on a retry.' },
    { id: 'slow', title: 'Slow block', description: 'Takes its time for every answer.' },
    { id: 'garbage', title: 'Garbage block', description: 'Answers what nobody can read.' },
  ],
};
