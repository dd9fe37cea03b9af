import type { IntegrationManifest } from '@contentkit/schema/reader';

export const manifest: IntegrationManifest = {
  name: 'settings',
  title: 'Notifications',
  description: 'Messages about what changes in a space, when and where they are wanted.',
  visibility: 'public',
  scopes: [],
  configurations: {
    account: { componentId: 'settings' },
    space: { componentId: 'settings' },
    site: { componentId: 'settings' },
  },
};
