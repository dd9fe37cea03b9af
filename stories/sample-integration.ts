import type { IntegrationInfo } from '@contentkit/react';

import { contentEndpoint } from './content-endpoint.ts';

/** The integration whose pictures and frames the samples name. */
export const sampleIntegration: IntegrationInfo = {
  name: 'gallery',
  title: 'Gallery',
  urls: { publicContentEndpoint: contentEndpoint },
};
