import { createHost, type Host } from '@contentkit/host';
import { sampleIntegrations } from '@contentkit/samples';

import { contentEndpoint } from '../content-endpoint.ts';
import { networks, type Network } from './networks.ts';

/**
 * Where a host answers that lies behind a network: its name is in the address, so that stories with
 * different ones can stand on one page. Nothing listens there but {@link serveHosts}.
 */
export function hostOrigin(network: Network): string {
  return `https://${hostName(network)}`;
}

function hostName(network: Network): string {
  return `${network}.host.example`;
}

/** Where an integration's frames are: files beside the page, for a frame needs an address. */
export const contentOrigin = contentEndpoint.replace(/\/$/, '');

const hosts = new Map<string, { readonly host: Host; readonly network: Network }>(
  (Object.keys(networks) as Network[]).map((network) => [
    hostName(network),
    {
      network,
      host: createHost({
        integrations: Object.values(sampleIntegrations),
        origins: { api: hostOrigin(network), content: contentOrigin },
        // An integration that is there to fail is no news.
        log: () => {},
      }),
    },
  ]),
);

/** What lies between the page and the options of samples, whose addresses do not say it. */
let optionNetwork: Network = 'fast';

/** Says what lies between the page and the options of samples. */
export function setOptionNetwork(network: Network): void {
  optionNetwork = network;
}

/**
 * Has the hosts answer in the page, for it may be a static site: what is asked of their origins,
 * and the options below `content/options/`. Everything else goes the usual way.
 *
 * @returns Puts the page's own `fetch` back.
 */
export function serveHosts(): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const found = hosts.get(new URL(request.url).hostname);
    if (found) {
      await networks[found.network].pass(request.signal);
      return found.host.api.request(request);
    }
    if (request.url.startsWith(`${contentEndpoint}options/`)) {
      await networks[optionNetwork].pass(request.signal);
      const path = request.url.slice(contentEndpoint.length);
      const gallery = hosts.get(hostName(optionNetwork))?.host.content;
      if (gallery) return gallery.request(`/v1/integrations/gallery/integration/${path}`, init);
    }
    return fetch(input, init);
  };
  return () => {
    globalThis.fetch = fetch;
  };
}
