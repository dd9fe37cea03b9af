import { createHost } from '@contentkit/host';
import { sampleIntegrations } from '@contentkit/samples';

import { contentEndpoint } from '../content-endpoint.ts';

const gallery = createHost({ integrations: [sampleIntegrations.gallery] });

/**
 * Has the gallery integration answer, in the page, what selects ask for below `content/options/`: a
 * static site could not search. Everything else goes the usual way.
 *
 * @returns Puts the page's own `fetch` back.
 */
export function answerOptions(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = request.url.startsWith(contentEndpoint)
      ? request.url.slice(contentEndpoint.length)
      : undefined;
    return path?.startsWith('options/')
      ? gallery.content.request(`/v1/integrations/gallery/integration/${path}`, init)
      : fetch(input, init);
  };
  return () => {
    globalThis.fetch = fetch;
  };
}
