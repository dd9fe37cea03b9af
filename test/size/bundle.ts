import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What a page loads when it imports from an entry. */
export interface Bundle {
  /** The bytes of all that loads at once, as a server sends it: gzip at its strongest. */
  readonly size: number;
  /** The modules in it, by their files. */
  readonly modules: readonly string[];
}

/** What stands for the module that a page is made of. */
const PAGE = 'virtual:page.ts';
const pageFile = `${import.meta.dirname}/page.ts`;

/**
 * Bundles a page as a host app's production build does, and says what of it loads at once: the
 * entry with everything that it imports statically. What it loads when it is first needed, and
 * react, which the host app has already, do not count.
 *
 * @param source - The page's module.
 * @param outside - What does not count besides.
 */
export async function bundlePage(source: string, outside: readonly RegExp[] = []): Promise<Bundle> {
  const { modules } = await buildPage(source, outside, []);
  // In one file: how a bundler divides it, one more shared module can change all over.
  return buildPage(source, outside, [pageFile, ...modules]);
}

async function buildPage(
  source: string,
  outside: readonly RegExp[],
  together: readonly string[],
): Promise<Bundle> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['@contentkit/source'] },
    // Under a test runner it would be that of a development build, with the place of each element.
    oxc: { jsx: { runtime: 'automatic', development: false } },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === PAGE ? pageFile : undefined),
        load: (id) => (id === pageFile ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2023',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: PAGE,
        // As in an app, whose entry nobody imports: what its lazy parts share with it stays in it.
        preserveEntrySignatures: 'allow-extension',
        output: {
          codeSplitting: { groups: [{ name: 'page', test: (id) => together.includes(id) }] },
        },
        external: [/^react(-dom)?(\/.*)?$/, ...outside],
      },
    },
  });
  if (!('output' in built)) {
    throw new Error('The page was built more than once, or is being watched.');
  }
  const chunks = new Map(
    built.output.filter((file) => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const loaded = new Set([...chunks.values()].filter((chunk) => chunk.isEntry));
  for (const chunk of loaded) {
    for (const name of chunk.imports) {
      const imported = chunks.get(name);
      if (imported) loaded.add(imported);
    }
  }
  return {
    size: [...loaded].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0),
    modules: [...loaded].flatMap(({ modules }) =>
      Object.entries(modules).flatMap(([id, { renderedLength }]) =>
        renderedLength > 0 ? [id] : [],
      ),
    ),
  };
}
