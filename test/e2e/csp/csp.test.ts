// The renderer under a strict content security policy: the one that its README gives.
import { createRenderClient, renderToInitialOutput } from '@contentkit/client';
import { serveHost, type HostServer } from '@contentkit/host/node';
import {
  elementSamples,
  patterns,
  sampleIntegrations,
  type ElementSample,
  type Pattern,
} from '@contentkit/samples';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect } from 'vitest';

import { findFreePorts } from '../../../scripts/lib/ports.mjs';
import { test as base } from '../support/e2e-test.ts';
import type { Drawing } from './drawing.tsx';
import { formatPolicy, readPolicy } from './header.ts';
import * as allAtOnce from './integration.ts';
import { serveSite, type Site } from './site.ts';
import { watchViolations } from './violations.ts';

const FIRST_PORT = 4870;

let site: Site;
let host: HostServer;
let policy: string;

beforeAll(async () => {
  site = await serveSite();
  const [port = FIRST_PORT, contentPort = FIRST_PORT] = await findFreePorts(FIRST_PORT, 2);
  host = await serveHost({
    integrations: [allAtOnce, sampleIntegrations.gallery],
    port,
    contentPort,
    allowedOrigins: [site.url],
  });
  policy = formatPolicy(readPolicy(), { api: host.url, content: host.contentUrl });
}, 60_000);

afterAll(async () => {
  await site?.close();
  await host?.close();
});

const test = base.extend('violations', { auto: true }, async ({ page }) => watchViolations(page));

/** What Chromium advises of each password field that is in no form. */
const passwords = /^verbose: \[DOM\] Password field is not contained in a form/;

/** What Chromium says of what it refuses. */
const refusal = /^error: .*(Content Security Policy|requires 'TrustedHTML')/;

describe.each([
  ['drawn by the server', true],
  ['drawn in the page', false],
])('%s', (_, isDrawn) => {
  test('every sample and pattern, without a violation', async ({
    page,
    violations,
    expectInConsole,
  }) => {
    expectInConsole(passwords);
    const drawings = listTrees();
    const { url, drawn } = site.add({ drawings, isDrawn, policy });
    if (isDrawn) {
      expect(drawn.match(/<[^>]+\s(?:style|nonce|on\w+)=[^>]*>|<(?:style|script)\b/g)).toBeNull();
    }
    await page.goto(url);
    await untilAllIsThere(page);
    expect(await violations()).toEqual([]);
  });

  test('all that a person does with a block, without a violation', async ({ page, violations }) => {
    const { url } = site.add({ drawings: [await componentDrawing(isDrawn)], isDrawn, policy });
    await page.goto(url);
    await useBlock(page);
    expect(await violations()).toEqual([]);
  });
});

describe('what is refused does not go unseen', () => {
  test.for([
    ['a style attribute', '<p style="color: red">Red</p>', 'style-src-attr'],
    ['a style sheet in the page', '<style>p { color: red }</style>', 'style-src-elem'],
    ['a script in the page', '<script>document.title = "Mine"</script>', 'script-src-elem'],
  ] as const)('%s', async ([, planted, directive], { page, violations, expectInConsole }) => {
    expectInConsole(refusal);
    await page.goto(site.add({ drawings: [], isDrawn: true, policy, planted }).url);
    expect(await violations()).toEqual([expect.objectContaining({ directive, blocked: 'inline' })]);
  });

  test('a text that is made into HTML', async ({ page, violations, expectInConsole }) => {
    expectInConsole(refusal);
    await page.goto(site.add({ drawings: [], isDrawn: true, policy }).url);
    const attempt = page.evaluate(() => {
      document.body.innerHTML = '<p>Mine</p>';
    });
    await expect(attempt).rejects.toThrow('TrustedHTML');
    const directive = 'require-trusted-types-for';
    expect(await violations()).toEqual([expect.objectContaining({ directive })]);
  });

  test.for([
    ['connect-src', /connect-src[^;]*; /, 'connect-src'],
    ['frame-src', /frame-src[^;]*; /, 'frame-src'],
    ['img-src', /img-src[^;]*; /, 'img-src'],
    ['the nonce', / 'nonce-[^;]*/, 'style-src-elem'],
  ] as const)(
    'the header without %s',
    async ([, part, directive], { page, violations, expectInConsole }) => {
      expectInConsole(refusal);
      const isDrawn = directive !== 'connect-src';
      const drawings = [await componentDrawing(isDrawn)];
      await page.goto(site.add({ drawings, isDrawn, policy: policy.replace(part, '') }).url);
      await expect.poll(violations).not.toEqual([]);
      expect([...new Set((await violations()).map((each) => each.directive))]).toEqual([directive]);
    },
  );
});

/** Waits for what loads later; pictures and frames do when they are about to be seen. */
async function untilAllIsThere(page: Page): Promise<void> {
  for (const part of [
    '.cm-content',
    '.ck-token-keyword',
    '.ck-markdown table',
    '[aria-autocomplete]',
  ]) {
    await page.locator(part).first().waitFor();
  }
  // Wherever they stand, and also those that come only now.
  const loadAll = async () =>
    page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLImageElement>('img, iframe')) {
        part.loading = 'eager';
      }
      return document.querySelectorAll('img[data-loading]').length;
    });
  await expect.poll(loadAll).toBe(0);
  await page.locator('.ck-image-failed').first().waitFor();
  for (const frame of await page.locator('iframe').all()) {
    await frame.contentFrame().getByText('Latency by region').waitFor();
  }
}

/** Opens, chooses, edits and presses what there is. */
async function useBlock(page: Page): Promise<void> {
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  await zone.click();
  await page.getByRole('option').first().waitFor();
  await page.keyboard.type('Lisbon');
  await page.getByRole('option', { name: 'Lisbon' }).click();
  await expect.poll(() => zone.inputValue()).toContain('Lisbon');

  await page.locator('.ck-code-rich .cm-line').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText('const b = 2;');
  await page.locator('.ck-code-rich .ck-token-keyword', { hasText: 'const' }).waitFor();

  await page.getByRole('heading', { name: 'A heading' }).waitFor();
  await page.locator('.ck-token-property', { hasText: 'key' }).waitFor();
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-chosen]', { hasText: 'Sydney' }).waitFor();

  await page.getByRole('button', { name: 'Edit the title' }).hover();
  await page.locator('.ck-tooltip', { hasText: 'Edit the title' }).waitFor();

  await page.getByRole('button', { name: 'Block menu' }).click();
  await page.getByRole('menuitem', { name: 'Clear' }).click();

  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Yes' }).click();
  await page.getByText('Saved const b = 2;').waitFor();

  await page.getByRole('button', { name: 'Open' }).click();
  const dialog = page.getByRole('dialog', { name: 'A dialog' });
  await dialog.locator('.cm-content').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** Every sample and every pattern, as it is sent. */
function listTrees(): readonly Drawing[] {
  const all: readonly ElementSample[] = Object.values(elementSamples);
  const samples = all.flatMap(({ type, variants }) =>
    Object.entries(variants).map(([name, { root, state }]) => ({
      id: `${type}-${name}`,
      element: root,
      state,
    })),
  );
  const trees = Object.entries<Pattern<unknown>>(patterns).map(([name, { root, state = {} }]) => ({
    id: `pattern-${name}`,
    element: root,
    state,
  }));
  const drawings = [...samples, ...trees].map(({ id, element, state }): Drawing => ({
    kind: 'tree',
    id,
    props: { output: { element, state, props: {} }, integration: integration() },
  }));
  // As JSON has it: the page must be given what the server drew.
  return JSON.parse(JSON.stringify(drawings)) as Drawing[];
}

/** The block with everything in it; with its first output, where the server has to draw it. */
async function componentDrawing(isDrawn: boolean): Promise<Drawing> {
  const endpoint = `${host.url}/v1/integrations/all-at-once/render`;
  const props = {
    componentId: 'everything',
    context: { type: 'document', spaceId: 'docs', editable: true, theme: 'light' },
    integration: integration(),
  } as const;
  const id = 'block';
  if (!isDrawn) return { kind: 'component', id, endpoint, props };
  const render = createRenderClient({ endpoint });
  const initialOutput = await renderToInitialOutput({ ...props, render });
  return { kind: 'component', id, endpoint, props: { ...props, initialOutput } };
}

/** Where the samples' pictures, options and frames are. */
function integration() {
  const publicContentEndpoint = `${host.contentUrl}/v1/integrations/gallery/integration`;
  return { name: 'gallery', title: 'Gallery', urls: { publicContentEndpoint } };
}
