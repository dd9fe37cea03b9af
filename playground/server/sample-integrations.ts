import { fileURLToPath } from 'node:url';

import type { HostedIntegration } from '@contentkit/host';
import type { sampleIntegrations } from '@contentkit/samples';
import { createServer, defaultServerConditions, type ViteDevServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The integrations that the playground's host runs. */
export interface SampleIntegrations {
  readonly integrations: readonly HostedIntegration[];
  close(): Promise<void>;
}

type Samples = typeof sampleIntegrations;

/**
 * Loads the sample integrations from their sources, JSX and all. A change of a source holds from
 * the next request on; a change of a manifest from the next start.
 */
export async function loadSampleIntegrations(): Promise<SampleIntegrations> {
  // Apart from the page's own server, whose JSX is React's.
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    ssr: { resolve: { conditions: ['@contentkit/source', ...defaultServerConditions] } },
  });
  try {
    const integrations = Object.entries(await load(server)).map(
      ([key, { manifest }]): HostedIntegration => ({
        manifest,
        script: {
          async fetch(...call) {
            const { script } = (await load(server))[key as keyof Samples];
            return script.fetch(...call);
          },
        },
      }),
    );
    return { integrations, close: () => server.close() };
  } catch (error) {
    await server.close();
    throw error;
  }
}

async function load(server: ViteDevServer): Promise<Samples> {
  // What the package exports, as its types say.
  const module = (await server.ssrLoadModule('@contentkit/samples')) as {
    sampleIntegrations: Samples;
  };
  return module.sampleIntegrations;
}
