/**
 * Who may import whom: the one table that imports, manifests and tsconfig references are held
 * against. An arrow that is not here does not exist; a new one is a change of the design.
 */
export interface ImportRow {
  /** Members of the workspace, by name; with a path behind it, that one door of the member. */
  imports: readonly string[];
  /** What only the member's tests import besides. */
  testImports?: readonly string[];
  /** Libraries from outside (`@scope/*` is a family); `declared`: whatever its manifest names. */
  libraries: readonly string[] | 'declared';
  /** Modules that no file has, for its build makes them. */
  made?: readonly string[];
  /** The files in which Node's own modules may stand; nowhere when absent. */
  node?: RegExp;
}

const EVERYTHING = [
  'schema',
  'client',
  'react',
  'frame',
  'runtime',
  'host',
  'cli',
  'testing',
  'devtools',
  'samples',
];

export const importTable: Readonly<Record<string, ImportRow>> = {
  schema: { imports: [], libraries: ['zod'] },
  client: { imports: ['schema/reader', 'schema/share'], libraries: ['lz-string'] },
  react: {
    imports: ['schema/reader', 'schema/share', 'schema/explain', 'client'],
    testImports: ['samples'],
    libraries: [
      'react',
      'react-dom',
      // Load when first needed: the combobox, the code editor and its highlighting, markdown.
      '@base-ui/react',
      '@codemirror/*',
      '@lezer/*',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'micromark-extension-gfm',
    ],
  },
  frame: { imports: [], testImports: ['schema'], libraries: [] },
  runtime: { imports: ['schema'], libraries: [] },
  host: {
    imports: ['schema'],
    libraries: ['@hono/node-server', 'hono', 'lz-string', 'zod'],
    node: /^src\/node[./]/,
  },
  cli: {
    imports: ['schema', 'react', 'runtime', 'host'],
    libraries: ['react', 'react-dom'],
    node: /^src\//,
  },
  testing: { imports: ['schema', 'client', 'host'], testImports: ['samples'], libraries: [] },
  devtools: { imports: ['schema', 'client', 'react'], libraries: ['react', 'react-dom'] },
  samples: {
    imports: ['schema', 'runtime', 'frame'],
    testImports: ['testing'],
    libraries: [],
  },
  playground: {
    imports: ['react', 'client', 'schema', 'runtime', 'host', 'frame', 'samples', 'devtools'],
    libraries: 'declared',
    made: ['virtual:contentkit-sandbox'],
    // The server that `npm start` runs and the build's configuration; the page itself has no Node.
    node: /^[^/]+\.ts$|^server\//,
  },
  stories: {
    imports: ['react', 'client', 'schema', 'host', 'samples'],
    libraries: 'declared',
    node: /^\.storybook\/|^visual\/(?!browser\/)/,
  },
  test: { imports: EVERYTHING, libraries: 'declared', node: /./ },
};
