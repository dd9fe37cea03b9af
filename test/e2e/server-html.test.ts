// What Node draws of every sample, and how a page takes it over: with each React that the package
// allows at its ends.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build, type BuildOptions } from 'esbuild';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect } from 'vitest';

import { runNodeQuietly } from '../../scripts/lib/process.mjs';
import { root } from '../../scripts/lib/workspace.mjs';
import { serveFolder, type ServedFolder } from '../support/serve-folder.ts';
import type { Drawn } from './server/draw.tsx';
import type { Woken } from './server/wake.tsx';
import { test } from './support/e2e-test.ts';

const modules = join(root, 'test/node_modules');

const alias18 = {
  react: join(modules, 'react-18'),
  'react-dom': join(modules, 'react-dom-18'),
};

describe.each([
  ['19', {}],
  ['18.3', alias18],
] as const)('React %s', (version, alias: Record<string, string>) => {
  let folder: string;
  let served: ServedFolder;
  let drawn: Drawn;

  beforeAll(async () => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'contentkit-server-')));
    const options: BuildOptions = {
      bundle: true,
      format: 'esm',
      jsx: 'automatic',
      conditions: ['@contentkit/source'],
      alias,
      outExtension: { '.js': '.mjs' },
      outdir: folder,
      splitting: true,
      logLevel: 'silent',
      // React's builds that say where a page is not what the server has drawn.
      define: { 'process.env.NODE_ENV': '"development"' },
    };
    const entry = (name: string) => [join(import.meta.dirname, 'server', name)];
    await Promise.all([
      build({
        ...options,
        entryPoints: entry('draw.tsx'),
        platform: 'node',
        outdir: join(folder, 'server'),
        // What is CommonJS requires what Node has.
        banner: {
          js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
        },
      }),
      build({ ...options, entryPoints: entry('wake.tsx'), outExtension: {} }),
      build({
        entryPoints: [join(root, 'packages/react/styles.css')],
        bundle: true,
        outdir: folder,
        logLevel: 'silent',
      }),
    ]);
    const { code, output } = await runNodeQuietly([join(folder, 'server/draw.mjs')]);
    if (code !== 0) throw new Error(`The trees were not drawn:\n${output}`);
    // A cast of what our own program prints.
    drawn = JSON.parse(output) as Drawn;
    served = await serveFolder(folder, '/site');
  }, 60_000);

  afterAll(async () => {
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /**
   * Lets a page take over, and says what became of it.
   *
   * @param isThere Which trees are in it.
   */
  async function wake(
    page: Page,
    html: readonly string[],
    search = '',
    isThere = (_index: number) => true,
  ): Promise<Woken> {
    const places = html
      .map((each, index) => `<div id="tree-${index}">${each}</div>`)
      .filter((_place, index) => isThere(index));
    const json = JSON.stringify(drawn.trees).replaceAll('<', String.raw`\u003c`);
    mkdirSync(join(folder, 'page'), { recursive: true });
    writeFileSync(
      join(folder, 'page/index.html'),
      `<!doctype html><meta charset="utf-8"><title>Trees</title>
      <link rel="stylesheet" href="../styles.css">${places.join('\n')}
      <script id="trees" type="application/json">${json}</script>
      <script type="module" src="../wake.js"></script>`,
    );
    // Pictures and pages of elsewhere are nobody's concern here.
    await page.route(
      (url) => url.origin !== new URL(served.url).origin,
      (route) => route.fulfill({ body: '', headers: { 'access-control-allow-origin': '*' } }),
    );
    await page.goto(`${served.url}/page/${search}`);
    return page.evaluate(() => globalThis.woken);
  }

  test('draws all of it without a window, and streams the same', () => {
    expect(drawn.trees.length).toBeGreaterThan(80);
    expect(drawn.preloaded).toEqual(drawn.whole);
    // React 18 leaves zeros in a stream where a character of several bytes met the end of a chunk.
    const streamed = drawn.streamed.map((html) => html.replaceAll('\0', ''));
    expect(streamed).toEqual(drawn.whole);
    expect(drawn.plain).not.toEqual(drawn.whole);
  });

  test('leaves nothing that a page would have to load, nor styles and scripts', () => {
    const html = drawn.whole.join('');
    expect(html.match(/<[^>]+\s(?:style|on\w+)=[^>]*>|<(?:style|script)\b/g)).toBeNull();
    // A list that is the platform's own, and code in a language that nobody knows, are whole as such.
    const pending = html.match(
      /<(?:div class="ck-(?:markdown"|select">(?!<select))|pre class="ck-code-lines")[^>]*>/g,
    );
    expect(pending?.filter((tag) => !/ data-drawn=|"Code"/.test(tag))).toEqual([]);
  });

  const ways = [
    ['was drawn whole and preloaded', 'whole', '?preload'],
    ['was drawn whole, and loads its parts later', 'whole', ''],
    ['was drawn without the parts', 'plain', ''],
    ['was drawn without the parts, which it has', 'plain', '?preload'],
  ] as const;

  // What a server without the parts draws is taken over by an older React in many other tests.
  test.for(version === '19' ? ways : ways.slice(0, 2))(
    'a page takes over what %s',
    async ([, form, search], { page, expectInConsole }) => {
      // Of React's build for development; and below what Chromium advises of sample fields.
      expectInConsole(/^info: .*React DevTools/);
      // Without parts a tree is the same in each way.
      const hasParts = (index: number) => drawn.plain[index] !== drawn.whole[index];
      const isFirst = form === 'whole' && search !== '';
      if (isFirst) expectInConsole(/^verbose: \[DOM\] Password field is not contained in a form/);
      const woken = await wake(page, drawn[form], search, isFirst ? undefined : hasParts);
      expect(woken.version).toMatch(new RegExp(`^${version}`));
      expect(woken.differences).toEqual([]);
      // What stood whole has not been anything else in between.
      expect(woken.bared).toEqual([]);
      await expect
        .poll(() => page.locator('.ck-markdown:not([data-drawn]), .ck-code-plain').count())
        .toBe(0);
    },
  );

  test('who is in what the server drew stays there when its part has loaded', async ({
    page,
    expectInConsole,
  }) => {
    expectInConsole(/^info: .*React DevTools/);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/ComboboxSelect-*.js', async (route) => {
      await released;
      await route.continue();
    });
    const at = drawn.trees.findIndex(({ name }) => name === 'select, multiple');
    await wake(page, drawn.whole, '', (index) => index === at);
    const select = page.locator(`#tree-${at} .ck-select`);
    const field = select.getByRole('combobox').first();
    const looks = () =>
      select.evaluate((element) => {
        const { width, height } = element.getBoundingClientRect();
        const buttons = [...element.querySelectorAll('button')];
        return { width, height, buttons: buttons.map(({ ariaLabel }) => ariaLabel) };
      });
    const before = await looks();
    expect(before.buttons).toContain('Clear');
    await field.focus();

    release();
    await expect.poll(() => field.getAttribute('readonly')).toBeNull();
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await looks()).toEqual(before);
  });
});
