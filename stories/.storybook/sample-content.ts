import type { ContentFile } from '@contentkit/samples';
import { defaultServerConditions, runnerImport, type Plugin } from 'vite';

type Files = ReadonlyMap<string, ContentFile>;

/**
 * Serves the samples' pictures and frames below `content/`: from memory while Storybook runs, as
 * files when it is built.
 */
export function sampleContent(): Plugin {
  return {
    name: 'sample-content',
    async configureServer({ middlewares }) {
      const files = await loadFiles();
      middlewares.use('/content', (request, response, next) => {
        const path = new URL(request.url ?? '', 'http://localhost').pathname.slice(1);
        const file = files.get(path) ?? files.get(`${path}/index.html`);
        if (!file) {
          next();
          return;
        }
        response.setHeader('content-type', file.type);
        response.end(file.text);
      });
    },
    async generateBundle() {
      for (const [path, { text }] of await loadFiles()) {
        this.emitFile({ type: 'asset', fileName: `content/${path}`, source: text });
      }
    },
  };
}

/** Storybook's own process does not know of the sources; Vite's module runner does. */
async function loadFiles(): Promise<Files> {
  const { module } = await runnerImport<{ sampleFiles: Files }>(
    new URL('sample-files.ts', import.meta.url).pathname,
    {
      configFile: false,
      logLevel: 'error',
      environments: {
        // The runner's own, by the name that it gives it: else it hands packages on to Node, which
        // needs them built.
        inline: {
          resolve: {
            conditions: ['@contentkit/source', ...defaultServerConditions],
            noExternal: [/^@contentkit\//],
          },
        },
      },
    },
  );
  return module.sampleFiles;
}
