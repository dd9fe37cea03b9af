// What is published can be used outside of the workspace: by what is in the tarballs alone.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { runNodeQuietly } from '../../scripts/lib/process.mjs';
import { root, toolPath } from '../../scripts/lib/workspace.mjs';
import { embedDependencies, embedExamples, readExample } from './embed-examples.ts';
import {
  installPackages,
  publicMembers,
  type From,
  type Installation,
  type PackedPackage,
} from './embed-packages.ts';
import { findImports } from './find-imports.ts';

let installation: Installation;

beforeAll(async () => {
  installation = await installPackages();
}, 120_000);

afterAll(() => installation?.remove());

const names = publicMembers.map(({ manifest }) => manifest.name);

function packed(name: string): PackedPackage {
  const known = installation.packages.get(name);
  if (!known) throw new Error(`${name} was not packed.`);
  return known;
}

function listFiles({ folder }: PackedPackage): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
}

describe.each(names)('%s, as it is packed', (name) => {
  test('publint finds nothing', async () => {
    const { folder, manifest } = packed(name);
    const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  test('holds its licence and what explains it, and neither tests nor the notes of a build', () => {
    const files = listFiles(packed(name));
    expect(['LICENSE', 'README.md'].filter((file) => !files.includes(file))).toEqual([]);
    expect(files.filter((file) => /\.test\.|tsbuildinfo|node_modules/.test(file))).toEqual([]);
  });

  test('names no sources of the workspace, and no version by its protocol', () => {
    const { exports = {}, dependencies = {}, peerDependencies = {} } = packed(name).manifest;
    expect(JSON.stringify({ exports, dependencies, peerDependencies })).not.toMatch(
      /@contentkit\/source|workspace:|catalog:/,
    );
  });

  test('its pages link to files that it holds, or to others of the workspace', () => {
    const { folder } = packed(name);
    const source = publicMembers.find(({ manifest }) => manifest.name === name)?.folder ?? '';
    const exists = (target: string) =>
      existsSync(target.startsWith('../') ? join(root, source, target) : join(folder, target));
    const lost = listFiles(packed(name))
      .filter((file) => /^[A-Z]+\.md$/.test(file))
      .flatMap((page) =>
        [...readFileSync(join(folder, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
          .map(([, target = '']) => target)
          .filter((target) => !exists(target))
          .map((target) => `${page}: ${target}`),
      );
    expect(lost).toEqual([]);
  });

  test('its maps lead to sources that it holds', () => {
    const { folder } = packed(name);
    const maps = listFiles(packed(name)).filter((file) => file.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(0);
    const lost = maps.filter((map) => {
      // A cast of a source map, whose format says so.
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(folder, map), 'utf8')) as {
        sources: string[];
        sourcesContent?: unknown;
      };
      const at = dirname(join(folder, map));
      return !sourcesContent && sources.some((source) => !existsSync(join(at, source)));
    });
    expect(lost).toEqual([]);
  });

  test('declares all that its files import', () => {
    const { folder, manifest } = packed(name);
    const declared = { ...manifest.dependencies, ...manifest.peerDependencies };
    const phantoms = listFiles(packed(name))
      .filter((file) => /^dist\/.*\.(js|d\.ts)$/.test(file))
      .flatMap((file) =>
        findImports(file, readFileSync(join(folder, file), 'utf8'))
          .map(({ specifier }) => packageOf(specifier))
          .filter((each) => each !== undefined && each !== name)
          .filter((each) => ![each, `@types/${each}`].some((known = '') => known in declared))
          .map((each) => `${file}: ${each}`),
      );
    expect(phantoms).toEqual([]);
  });
});

function packageOf(specifier: string): string | undefined {
  if (/^(\.|node:)/.test(specifier)) return undefined;
  return /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0];
}

test('the command of its package checks a tree, and draws it as a page', async () => {
  const app = installation.addApp('at-the-terminal', {}, { 'tree.json': JSON.stringify(tree) });
  const { folder, manifest } = packed('@contentkit/cli');
  const bin = join(folder, manifest.bin?.['contentkit'] ?? '');
  const run = (...args: string[]) => runNodeQuietly([bin, ...args], { cwd: app });
  expect(await run('check', 'tree.json')).toMatchObject({ code: 0 });
  const { output } = await run('render', 'tree.json', '--page');
  expect(output).toContain('<p class="ck-text">Hello</p>');
  expect(output).toContain('@layer contentkit');
});

const tree = { type: 'block', children: [{ type: 'text', children: ['Hello'] }] };

describe('an app that embeds a block', () => {
  test.each(Object.entries(embedExamples))('takes at most 15 lines: %s', (_, code) => {
    expect(code.split('\n').length).toBeLessThanOrEqual(15);
  });

  test('is the same on the first page as on that of the package', () => {
    expect(readExample('README.md', 'createRoot')).toBe(embedExamples['main.tsx']);
  });

  test.each(['nodenext', 'bundler'])(
    'its types are whole for %s',
    async (moduleResolution) => {
      const app = installation.addApp(`types-${moduleResolution}`, appDependencies, {
        ...embedExamples,
        'wrong.ts': wrongProgram,
        'tsconfig.json': JSON.stringify({
          compilerOptions: {
            strict: true,
            noEmit: true,
            target: 'ES2023',
            lib: ['ES2023', 'DOM', 'DOM.Iterable'],
            types: [],
            jsx: 'react-jsx',
            module: moduleResolution === 'bundler' ? 'preserve' : 'nodenext',
            moduleResolution,
            verbatimModuleSyntax: true,
            exactOptionalPropertyTypes: true,
            noUncheckedIndexedAccess: true,
            // What the packages declare is checked, too.
            skipLibCheck: false,
          },
          include: ['*.ts', '*.tsx'],
        }),
      });
      const tsc = [toolPath('typescript', '.', 'tsc'), '-p', app, '--pretty', 'false'];
      const { output } = await runNodeQuietly(tsc, { cwd: app });
      expect(output.trim().split('\n')).toEqual([
        expect.stringMatching(/^wrong\.ts\(2,.*TS2322: Type '"blok"' is not assignable/),
      ]);
    },
    60_000,
  );
});

/** Fails to compile as long as the packages' types arrive: where they are lost, all is `any`. */
const wrongProgram = `import type { BlockElement } from '@contentkit/schema';
export const block: BlockElement = { type: 'blok', children: [] };
`;

const appDependencies = {
  ...embedDependencies,
  '@contentkit/schema': 'packed',
  '@types/react': { member: 'packages/react' },
  '@types/react-dom': { member: 'packages/react' },
} satisfies Record<string, From>;
