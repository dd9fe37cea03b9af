// Each entry says `'use client'`, or runs where React has no state, effects and contexts: under the
// condition that a bundler has for server components, with React's own build for them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { build, type Plugin } from 'esbuild';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

import { runNodeQuietly } from '../../scripts/lib/process.mjs';
import { root } from '../../scripts/lib/workspace.mjs';
import { publicMembers } from './embed-packages.ts';

/** What Node resolves where nobody says otherwise. */
const SERVER_COMPONENTS = ['--conditions=react-server', '--input-type=module', '--eval'];

interface Entry {
  readonly specifier: string;
  /** From the root of the workspace. */
  readonly file: string;
}

/** The entries that are modules, as server components get them. */
const entries: readonly Entry[] = publicMembers.flatMap(({ folder, manifest }) =>
  Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const file = resolveTarget(target);
    return file?.endsWith('.js')
      ? [{ specifier: manifest.name + subpath.slice(1), file: join(folder, file) }]
      : [];
  }),
);

function resolveTarget(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  // A cast of our own manifests: what is no string is a table of conditions.
  const table = target as Readonly<Record<string, unknown>>;
  const condition = ['react-server', 'node', 'import', 'default'].find((each) => each in table);
  return condition === undefined ? undefined : resolveTarget(table[condition]);
}

const saysUseClient = (text: string) => /^(?:\s|\/\/.*\n)*['"]use client['"];/.test(text);
const isForClients = ({ file }: Entry) => saysUseClient(readFileSync(join(root, file), 'utf8'));

/** Imports modules as a server component would, one after the other. */
function importAll(specifiers: readonly string[]) {
  const program = specifiers.map((each) => `await import('${each}');`).join('\n');
  return runNodeQuietly([...SERVER_COMPONENTS, program], { cwd: join(root, 'test') });
}

describe('an entry', () => {
  test('says that it is for clients where it is, and nowhere else', () => {
    expect(entries.filter(({ file }) => !existsSync(join(root, file)))).toEqual([]);
    expect(entries.length).toBeGreaterThan(10);
    expect(entries.filter(isForClients).map(({ specifier }) => specifier)).toEqual([
      '@contentkit/react',
    ]);
  });

  test('runs among server components, where it does not say so', async () => {
    const forAll = entries.filter((entry) => !isForClients(entry));
    // What a command line needs is no page's concern.
    const specifiers = forAll
      .map(({ specifier }) => specifier)
      .filter((specifier) => inTests.has(specifier.split('/').slice(0, 2).join('/')));
    expect(specifiers).toContain('@contentkit/react/server');
    expect(await importAll(specifiers)).toEqual({ code: 0, output: '' });
  });

  test('does not run there, where it does', async () => {
    const { code, output } = await importAll(['@contentkit/react']);
    expect(code).not.toBe(0);
    expect(output).toMatch(/does not provide an export named|is not a function/);
  });
});

/** What the tests' own manifest lets them import. */
const inTests = new Set(
  Object.keys(
    // A cast of our own file.
    (
      JSON.parse(readFileSync(join(root, 'test/package.json'), 'utf8')) as {
        dependencies: Record<string, string>;
      }
    ).dependencies,
  ),
);

const page = `import { ContentKit } from '@contentkit/react';
import '@contentkit/react/server';
import { createRenderClient } from '@contentkit/client';
import { createElement, useState } from 'react';
const drawn = createElement(ContentKit, { componentId: 'note' });
console.log(JSON.stringify({ type: drawn.type, hasState: useState !== undefined, ask: typeof createRenderClient }));
`;

/** Does what frameworks do with a module for clients: names what it exports, and leaves it out. */
const references: Plugin = {
  name: 'client-references',
  setup(bundler) {
    bundler.onLoad({ filter: /\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      if (!saysUseClient(text)) return undefined;
      const names = parseSync(path, text).module.staticExports.flatMap(({ entries: each }) =>
        each.map(({ exportName }) => exportName.name ?? 'default'),
      );
      const contents = names.map((name) => `export const ${name} = 'client: ${name}';`).join('\n');
      return { contents };
    });
  },
};

test('a page of server components has the renderer by reference, and nothing of it in its bundle', async () => {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: join(root, 'test') },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    conditions: ['react-server'],
    plugins: [references],
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const text = outputFiles[0]?.text ?? '';
  expect(text).not.toMatch(/ck-|micromark|lezer/);
  const { code, output } = await runNodeQuietly(['--input-type=module', '--eval', text]);
  expect({ code, output: output.trim() }).toEqual({
    code: 0,
    output: '{"type":"client: ContentKit","hasState":false,"ask":"function"}',
  });
});
