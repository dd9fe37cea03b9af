import { join } from 'node:path';

import { build, type Plugin } from 'esbuild';

import { root } from '../../scripts/lib/workspace.mjs';

/** The package that an integration's `@contentkit/runtime` is to be. */
export type RuntimePackage = '@contentkit/runtime' | '@gitbook/runtime';

/**
 * Bundles a sample integration as authors bundle theirs, with the one runtime or the other. Its
 * sources are the same either way.
 *
 * @returns The text of a module, for a host to load.
 */
export async function bundleIntegration(name: string, runtime: RuntimePackage): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, `packages/samples/src/integrations/${name}/integration.tsx`)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['@contentkit/source', 'worker', 'browser'],
    define: { MODE: '"development"' },
    jsx: 'automatic',
    jsxImportSource: '@contentkit/runtime',
    plugins: [runtimeFrom(runtime)],
    logLevel: 'silent',
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`esbuild made no file of the integration "${name}".`);
  return file.text;
}

/** Puts a package in the place of `@contentkit/runtime`, its JSX runtime included. */
function runtimeFrom(runtime: RuntimePackage): Plugin {
  return {
    name: 'runtime',
    setup(bundler) {
      if (runtime === '@contentkit/runtime') return;
      bundler.onResolve({ filter: /^@contentkit\/runtime(?:$|\/)/ }, ({ path, kind }) =>
        bundler.resolve(path.replace('@contentkit/runtime', runtime), {
          kind,
          resolveDir: import.meta.dirname,
        }),
      );
    },
  };
}
