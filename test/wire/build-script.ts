import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/** The runtimes that an integration can be built against. */
export type RuntimePackage = '@contentkit/runtime' | '@gitbook/runtime';

/** Builds an integration's module against a runtime: its source with the import's name changed. */
export async function buildScript(file: string, runtime: RuntimePackage): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: runtime,
    conditions: ['@contentkit/source', 'worker', 'browser'],
    // What `@gitbook/runtime` needs of its build, and ours must not.
    define: runtime === '@gitbook/runtime' ? { MODE: '"development"' } : {},
    // What a script logs is not compared, and tests guard the console.
    banner: { js: 'const console = { log() {}, info() {}, debug() {}, warn() {}, error() {} };' },
    logLevel: 'silent',
    plugins: [
      {
        name: 'choose-runtime',
        setup(plugin) {
          plugin.onLoad({ filter: /test[\\/]wire[\\/][\w-]+\.tsx$/ }, async ({ path }) => ({
            contents: (await readFile(path, 'utf8')).replaceAll('@contentkit/runtime', runtime),
            loader: 'tsx',
          }));
        },
      },
    ],
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`Nothing was built from ${file}`);
  return output.text;
}
