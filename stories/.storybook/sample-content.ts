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
        const { pathname } = new URL(request.url ?? '', 'http://localhost');
        const file = files.get(pathname.slice(1));
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
  const { module } = await runnerImport<{ sampleContent: Record<string, ContentFile> }>(
    '@contentkit/samples',
    {
      // Who asks may run anywhere: the tests do so from the workspace's own folder.
      root: import.meta.dirname,
      configFile: false,
      logLevel: 'error',
      environments: {
        // The name that the runner gives its own; it would hand packages on to Node.
        inline: {
          resolve: {
            conditions: ['@contentkit/source', ...defaultServerConditions],
            noExternal: [/^@contentkit\//],
          },
        },
      },
    },
  );
  return new Map(Object.entries(module.sampleContent));
}
