import { serveHost } from '@contentkit/host/node';

import { serveBuild, serveSources } from './page-server.ts';
import { loadSampleIntegrations } from './sample-integrations.ts';

/** How the playground is started. */
export interface PlaygroundOptions {
  /** The page's port; where one of the three is taken, the next free one. */
  readonly port: number;
  /** The port of the host's API. */
  readonly apiPort: number;
  /** The port of the integrations' frames: an origin of their own. */
  readonly contentPort: number;
  /** Whether the page is served as it was built, rather than from its sources. */
  readonly isBuilt: boolean;
}

/** A playground that runs. */
export interface Playground {
  readonly url: string;
  readonly apiUrl: string;
  readonly contentUrl: string;
  close(): Promise<void>;
}

/**
 * Starts a host with the sample integrations, and the page that shows them.
 *
 * @throws Error If no port is free, or the page was not built though it should have been.
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const opened: { close: () => Promise<void> }[] = [];
  const close = async () => {
    await Promise.all(opened.map((server) => server.close()));
  };
  try {
    let apiUrl: string | null = null;
    const servePage = options.isBuilt ? serveBuild : serveSources;
    const samples = await loadSampleIntegrations();
    opened.push(samples);
    const page = await servePage({ port: options.port, config: () => ({ apiUrl }) });
    opened.push(page);
    // The host has to know which pages may use it, hence the page first.
    const host = await serveHost({
      integrations: samples.integrations,
      port: options.apiPort,
      contentPort: options.contentPort,
      allowedOrigins: [`http://localhost:${page.port}`, `http://127.0.0.1:${page.port}`],
    });
    opened.push(host);
    apiUrl = host.url;
    return {
      url: `http://localhost:${page.port}/`,
      apiUrl: host.url,
      contentUrl: host.contentUrl,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
