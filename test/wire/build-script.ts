import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/** The runtimes that an integration can be built against. */
export type RuntimePackage = '@contentkit/runtime' | '@gitbook/runtime';

/** Builds an integration's module, the same source against the one runtime or the other. */
export async function buildScript(file: string, runtime: RuntimePackage): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: '@contentkit/runtime',
    conditions: ['@contentkit/source', 'worker', 'browser'],
    // What `@gitbook/runtime` needs of its build, and ours must not.
    define: runtime === '@gitbook/runtime' ? { MODE: '"development"' } : {},
    // What a script logs is not compared, and tests guard the console.
    banner: { js: 'const console = { log() {}, info() {}, debug() {}, warn() {}, error() {} };' },
    logLevel: 'silent',
    plugins: [
      {
        name: 'choose-runtime',
        setup(bundler) {
          if (runtime === '@contentkit/runtime') return;
          bundler.onResolve({ filter: /^@contentkit\/runtime(?:$|\/)/ }, ({ path, kind }) =>
            bundler.resolve(path.replace('@contentkit/runtime', runtime), {
              kind,
              // The tests have it, and whoever imports it may not.
              resolveDir: import.meta.dirname,
            }),
          );
        },
      },
    ],
  });
  const [output] = result.outputFiles;
  if (!output) throw new Error(`Nothing was built from ${file}`);
  return output.text;
}
