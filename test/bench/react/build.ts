import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { build, type InlineConfig, type Plugin } from 'vite';

import type { Installation } from '../../packages/embed-packages.ts';
import type { ServerAnswer, ServerTask } from './server-thread.ts';

/** The benchmark's programs, built for production. */
export interface Programs {
  /** The text of the module that runs in a page. */
  readonly page: string;
  /** Draws on a server that does nothing else. */
  readonly onServer: (task: ServerTask) => Promise<ServerAnswer>;
}

/**
 * Builds the benchmark's programs as an app's production build does.
 *
 * @param installation - The packages as they are packed; those of the workspace, compiled, if absent.
 */
export async function buildPrograms(installation?: Installation): Promise<Programs> {
  const plugins = installation ? [takeFrom(installation)] : [];
  const page = await bundle('page.tsx', { plugins });
  const server = await bundle('server-thread.ts', {
    plugins,
    ssr: { noExternal: true },
    build: { ssr: true },
  });
  return {
    page,
    async onServer(task) {
      const folder = mkdtempSync(join(tmpdir(), 'contentkit-bench-'));
      try {
        const file = join(folder, 'server.mjs');
        writeFileSync(file, server);
        // What the thread fails at is thrown here.
        const [answer] = (await once(new Worker(file, { workerData: task }), 'message')) as [
          ServerAnswer,
        ];
        return answer;
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  };
}

/** Has the packages come from their tarballs. */
function takeFrom(installation: Installation): Plugin {
  const importer = join(
    installation.addApp(
      'bench',
      {
        '@contentkit/client': 'packed',
        '@contentkit/react': 'packed',
        '@contentkit/schema': 'packed',
      },
      {},
    ),
    'index.js',
  );
  return {
    name: 'packed-packages',
    enforce: 'pre',
    resolveId(id, from) {
      return id.startsWith('@contentkit/') && from?.startsWith(import.meta.dirname)
        ? this.resolve(id, importer, { skipSelf: true })
        : undefined;
    },
  };
}

async function bundle(entry: string, config: InlineConfig): Promise<string> {
  const built = await build({
    ...config,
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // Under a test runner it would be that of a development build.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...config.build,
      write: false,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, entry), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [library] = Array.isArray(built) ? built : [built];
  const chunk = library && 'output' in library ? library.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${entry} was not built.`);
  return chunk.code;
}
