// What is published draws a block in another's app, with the lines that the READMEs show.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { build, type BuildOptions } from 'esbuild';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect } from 'vitest';
import { preview } from 'vite';

import { findFreePorts } from '../../scripts/lib/ports.mjs';
import { runNodeQuietly } from '../../scripts/lib/process.mjs';
import { nodePath, toolPath, workspaceEnv } from '../../scripts/lib/workspace.mjs';
import { embedDependencies, embedExamples, hostExamples } from '../packages/embed-examples.ts';
import { installPackages, type From, type Installation } from '../packages/embed-packages.ts';
import { test } from './support/e2e-test.ts';
import { inShort } from './support/render-requests.ts';

const FIRST_PORT = 4850;

/** An app is built within a test, perhaps on a machine that has other work. */
const PATIENCE = 60_000;

type Dependencies = Readonly<Record<string, From>>;

const ends: (() => unknown)[] = [];
let installation: Installation;
let endpoint: string;

beforeAll(async () => {
  installation = await installPackages();
  ends.push(() => installation.remove());
  endpoint = await startHost();
}, 120_000);

afterAll(async () => {
  for (const end of ends.toReversed()) await end();
});

test(
  'R13: a React app, built for production, draws a block that answers',
  async ({ page, renders }) => {
    await page.goto(await serve(await buildReactApp('react-app', reactApp)));
    await useNote(page);
    expect(renders.map(inShort)).toEqual(['GET note', 'POST note save']);

    // The style sheet is there: a browser's own buttons are not drawn like this.
    const save = page.getByRole('button', { name: 'Save' });
    expect(await save.evaluate((button) => getComputedStyle(button).borderStyle)).toBe('solid');
  },
  PATIENCE,
);

test(
  'so it does with the oldest React that the package allows',
  async ({ page }) => {
    const app = await buildReactApp('oldest-react', { ...reactApp, ...oldestReact });
    const [asset = ''] = globSync('assets/index-*.js', { cwd: app });
    expect(readFileSync(join(app, asset), 'utf8')).toContain('18.3.1');
    await page.goto(await serve(app));
    await useNote(page);
  },
  PATIENCE,
);

test(
  'a page that Node draws from TypeScript holds the block, which wakes in its place',
  async ({ page, renders, expectInConsole }) => {
    const app = installation.addApp('server-app', embedDependencies, {
      'page.ts': embedExamples['page.ts'],
      'note.tsx': embedExamples['note.tsx'],
      'draw.ts': `import { createRenderClient } from '@contentkit/client';
import { drawPage } from './page.ts';
const render = createRenderClient({ endpoint: '${endpoint}/v1/integrations/note/render' });
process.stdout.write(await drawPage(render));
`,
      'styles.ts': `import { fileURLToPath } from 'node:url';
process.stdout.write(fileURLToPath(import.meta.resolve('@contentkit/react/styles.css')));
`,
    });
    const html = await runNode(['draw.ts'], app);
    expect(html).toContain('<p class="ck-text">Hello</p>');
    expect(html).toContain('<link rel="stylesheet" href="/styles.css">');

    const site = join(app, 'site');
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), html);
    copyFileSync(await runNode(['styles.ts'], app), join(site, 'styles.css'));
    await build({
      ...bundled,
      entryPoints: [join(app, 'note.tsx')],
      outdir: site,
      splitting: true,
      minify: true,
      define: { 'process.env.NODE_ENV': '"development"' },
    });

    // Of React's build for development, which says where a page is not what it would have drawn.
    expectInConsole(/^info: .*React DevTools/);
    await page.goto(await serve(site));
    const text = page.getByRole('textbox', { name: 'text' });
    await expect.poll(() => text.inputValue()).toBe('Hello');
    await useNote(page);
    expect(renders.map(inShort)).toEqual(['POST note save']);
  },
  PATIENCE,
);

const reactApp: Dependencies = {
  ...embedDependencies,
  vite: { member: '.' },
  '@vitejs/plugin-react': { member: '.' },
};
const oldestReact: Dependencies = {
  react: { member: 'test', alias: 'react-18' },
  'react-dom': { member: 'test', alias: 'react-dom-18' },
};
const hostApp: Dependencies = { '@contentkit/host': 'packed', '@contentkit/runtime': 'packed' };

const bundled = {
  bundle: true,
  format: 'esm',
  jsx: 'automatic',
  logLevel: 'silent',
} satisfies BuildOptions;

/** Builds the app of the README, for production. */
async function buildReactApp(name: string, dependencies: Dependencies): Promise<string> {
  const app = installation.addApp(name, dependencies, {
    'main.tsx': embedExamples['main.tsx'],
    'index.html':
      '<!doctype html><title>App</title><div id="root"></div><script type="module" src="/main.tsx"></script>',
    // Whoever installs packages has one React for all; here each package is linked to the workspace's.
    'vite.config.ts': `import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
export default defineConfig({ plugins: [react()], resolve: { dedupe: ['react', 'react-dom'] } });
`,
  });
  await runNode([toolPath('vite'), 'build'], app);
  return join(app, 'dist');
}

/** Writes a note, saves it, and sees the integration's answer. */
async function useNote(page: Page): Promise<void> {
  const text = page.getByRole('textbox', { name: 'text' });
  await text.fill('Bread and milk');
  expect(await page.locator('p', { hasText: 'Bread and milk' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('p', { hasText: 'Bread and milk' }).waitFor();
  expect(await text.inputValue()).toBe('Bread and milk');
}

/** Runs the host of its README, with the integration of the runtime's. */
async function startHost(): Promise<string> {
  const app = installation.addApp('host-app', hostApp, hostExamples);
  await build({
    ...bundled,
    entryPoints: [join(app, 'note-integration.tsx')],
    outfile: join(app, 'note.mjs'),
  });
  const server = spawn(nodePath, ['host.ts'], {
    cwd: app,
    env: workspaceEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  ends.push(async () => {
    const exit = once(server, 'exit');
    if (server.exitCode === null && server.kill('SIGTERM')) await exit;
  });
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (text: string) => {
      output += text;
      const url = /The API is at (http:\S+),/.exec(output)?.[1];
      if (url) resolve(url);
    };
    server.stdout.setEncoding('utf8').on('data', read);
    server.stderr.setEncoding('utf8').on('data', read);
    server.once('exit', (code) => reject(new Error(`The host ended with ${code}:\n${output}`)));
  });
}

/** Serves a folder as a site with the API behind it, as a host app's own proxy would. */
async function serve(folder: string): Promise<string> {
  // Browsers ask for it unasked, and log an error where there is none.
  writeFileSync(join(folder, 'favicon.ico'), '');
  const [port = FIRST_PORT] = await findFreePorts(FIRST_PORT, 1);
  const server = await preview({
    configFile: false,
    root: folder,
    build: { outDir: folder },
    logLevel: 'silent',
    preview: { port, strictPort: true, proxy: { '/v1': endpoint } },
  });
  ends.push(() => server.close());
  return `http://localhost:${port}/`;
}

/** What a program writes that must succeed. */
async function runNode(args: readonly string[], cwd: string): Promise<string> {
  const { code, output } = await runNodeQuietly(args, { cwd, env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
}
