import type { IntegrationManifest } from '@contentkit/schema/reader';

export const manifest: IntegrationManifest = {
  name: 'gallery',
  title: 'Gallery',
  description: 'Every element of the language, in every look.',
  visibility: 'public',
  scopes: [],
  blocks: [
    { id: 'sample', title: 'Element sample', description: 'One element, in one of its looks.' },
  ],
};
