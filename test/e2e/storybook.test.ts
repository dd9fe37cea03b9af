// The built Storybook, served from a path below its host as a project's pages are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { elementSamples } from '@contentkit/samples';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';
import { parseLink } from '../../playground/src/share-link.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import { serveFolder, type ServedFolder } from '../support/serve-folder.ts';

const folder = join(root, 'stories/storybook-static');

let served: ServedFolder;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let errors: string[];

beforeAll(async () => {
  if (!existsSync(join(folder, 'index.json'))) {
    throw new Error('Storybook is not built. Run `npm run storybook:build` first.');
  }
  [served, browser] = await Promise.all([serveFolder(folder, '/some/where'), launchChromium()]);
  // One for all tests: its pages share what they have fetched.
  context = await browser.newContext();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  errors = [];
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
});

afterEach(() => page.close());

interface StoryEntry {
  type: string;
  id: string;
  title: string;
  exportName: string;
}

function readStories(): StoryEntry[] {
  // A cast of what Storybook wrote.
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, StoryEntry>;
  };
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** Opens a story by itself, as in the canvas. */
async function openStory(id: string, globals = ''): Promise<void> {
  await page.goto(`${served.url}/iframe.html?id=${id}&viewMode=story&globals=${globals}`);
  await finish(id);
}

/** Opens a page of the docs. */
async function openDocs(id: string, globals = ''): Promise<void> {
  await page.goto(`${served.url}/iframe.html?id=${id}&viewMode=docs&globals=${globals}`);
  await page.locator('.docs h1').waitFor();
}

/** Goes from the open story to another one, as the sidebar does. */
async function switchToStory(id: string): Promise<void> {
  await page.evaluate((storyId) => {
    const selection = { storyId, viewMode: 'story' } as const;
    window.__STORYBOOK_ADDONS_CHANNEL__?.emit('setCurrentStory', selection);
  }, id);
  await finish(id);
}

/** Waits for a story. To leave one that is not finished, Storybook reloads the page. */
async function finish(id: string): Promise<void> {
  const outcome = await page.waitForFunction((storyId) => {
    const render = window.__STORYBOOK_PREVIEW__?.currentRender;
    const isOver = ['finished', 'errored'].includes(render?.phase ?? '');
    return render?.id === storyId && isOver ? render.phase : undefined;
  }, id);
  expect(await outcome.jsonValue(), id).toBe('finished');
  await page.locator('.page-frame .ck').first().waitFor();
}

declare global {
  interface Window {
    /** Between Storybook's manager and its preview. */
    readonly __STORYBOOK_ADDONS_CHANNEL__?: {
      emit(event: 'setCurrentStory', selection: { storyId: string; viewMode: 'story' }): void;
    };
    /** What Storybook draws stories with. */
    readonly __STORYBOOK_PREVIEW__?: { currentRender?: { id: string; phase?: string } };
  }
}

/** For tests that open the whole site or many of its pages, one after another. */
const manyPages = 120_000;

test('the index names stories of every element', () => {
  const titles = [...new Set(readStories().map(({ title }) => title))];
  const elements = Object.values(elementSamples).map(({ title }) => `Elements/${title}`);
  expect(titles.toSorted()).toEqual(
    [...elements, 'Patterns/Integrations', 'Patterns/Trees'].toSorted(),
  );
});

test('the manager shows a story in its canvas', { timeout: manyPages }, async () => {
  await page.goto(`${served.url}/?path=/story/elements-button--primary`);
  const canvas = page.frameLocator('#storybook-preview-iframe');
  await canvas.getByRole('button', { name: 'Publish' }).waitFor();
  expect(errors).toEqual([]);
});

// The stories themselves are drawn by the tests of the looks: here they are as they are built.
test.skipIf(process.env['E2E'] !== 'all')(
  'each element and each pattern shows without an error on the console',
  { timeout: manyPages },
  async () => {
    const [first, ...stories] = readStories().filter(
      ({ title, exportName }) => exportName === 'Default' || title === 'Patterns/Trees',
    );
    await openStory(first?.id ?? '');
    for (const { id } of stories) {
      await switchToStory(id);
      expect(errors, id).toEqual([]);
    }
  },
);

test('a story’s tree is shown as JSON and JSX, and leads into the playground', async () => {
  await openDocs('elements-checkbox--docs');
  const story = page.locator('.docs-story').first();
  const { element, root, state } = elementSamples.checkbox.variants.default;
  await story.getByRole('region', { name: 'JSX' }).getByText('<checkbox').first().waitFor();
  const [json = ''] = await story
    .getByRole('region', { name: 'JSON' })
    .locator('pre')
    .allTextContents();
  expect(JSON.parse(json)).toEqual(root);
  expect(json).toContain(element.state);

  const link = story.getByRole('link', { name: 'Open in the playground' });
  const url = new URL(await link.evaluate((anchor: HTMLAnchorElement) => anchor.href));
  expect(url.pathname).toBe('/some/playground/');
  const target = parseLink(url.hash);
  const text = target.kind === 'json' ? target.text : '';
  expect(JSON.parse(text)).toEqual({ type: 'element', element: root, state, props: {} });

  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await story.getByRole('button', { name: 'Copy the JSON' }).click();
  await story.getByText('Copied').waitFor();
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(root);
  expect(errors).toEqual([]);
});

test(
  'the pages of the docs show what they are generated from',
  { timeout: manyPages },
  async () => {
    await openDocs('introduction--docs');
    const elements = Object.keys(elementSamples);
    await expect.poll(() => page.locator('.docs-index > li').count()).toBe(elements.length);

    await openDocs('guides-tokens--docs', 'look:documentation');
    const figures = page.locator('[data-enough]');
    await expect.poll(() => figures.count()).toBeGreaterThan(60);
    expect(await page.locator('[data-enough=false]').allTextContents()).toEqual([]);

    await openDocs('reference--docs');
    await page.getByRole('heading', { name: 'webframe' }).waitFor();
    await openDocs('guides-theming--docs');
    await page.getByRole('cell', { name: 'Around each tree' }).waitFor();
    await openDocs('guides-your-own-views--docs', 'theme:dark');
    await page.getByRole('button', { name: 'Read the release notes' }).nth(1).waitFor();
    expect(errors).toEqual([]);
  },
);

test('an integration runs in the page, and its frame is beside it', async () => {
  await openStory('patterns-integrations--unfurled-link');
  const frame = page.frameLocator('iframe');
  await expect.poll(() => frame.getByRole('slider').inputValue()).toBe('40');
  expect(errors).toEqual([]);
});

test('R16: the toolbar’s network lies between the page and the integration', async () => {
  await openStory('patterns-integrations--card-grid', 'network:failing');
  await page.getByRole('button', { name: 'Retry' }).waitFor();
  expect(await page.getByText('The integration could not be reached.').count()).toBe(1);
});

test('pictures load', async () => {
  await openStory('elements-image--default');
  const width = await page.locator('.ck img').evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    return image.naturalWidth;
  });
  expect(width).toBeGreaterThan(0);
});

test('R30: a frame hears of the state', async () => {
  await openStory('elements-web-frame--data');
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-chosen]', { hasText: 'Frankfurt' }).waitFor();
  await page.getByRole('combobox').selectOption('virginia');
  await frame.locator('[data-chosen]', { hasText: 'Virginia' }).waitFor();
  expect(errors).toEqual([]);
});

test('R27: a select finds options at its URL', async () => {
  await openStory('elements-select--from-url');
  await page.getByRole('combobox').fill('lisbon');
  await page.getByRole('option', { name: 'Lisbon (Europe)' }).click();
  expect(await page.getByRole('combobox').inputValue()).toBe('Lisbon (Europe)');
  expect(errors).toEqual([]);
});

test('the toolbar’s theme and direction hold for the whole page', async () => {
  await openStory('elements-text-input--default', 'theme:dark;direction:rtl');
  const scheme = await page.evaluate(() => getComputedStyle(document.body).colorScheme);
  const input = page.getByRole('textbox');
  const direction = await input.evaluate((element) => getComputedStyle(element).direction);
  expect({ scheme, direction }).toEqual({ scheme: 'dark', direction: 'rtl' });
});

test('the toolbar’s look and density hold for the story', async () => {
  const measure = () =>
    page.getByRole('button', { name: 'Publish' }).evaluate((element) => ({
      radius: Number.parseFloat(getComputedStyle(element).borderRadius),
      height: element.clientHeight,
    }));
  await openStory('elements-button--primary');
  const own = await measure();
  await openStory('elements-button--primary', 'look:documentation;density:compact');
  const dressed = await measure();
  expect(dressed.radius).toBeLessThan(own.radius);
  expect(dressed.height).toBeLessThan(own.height);
});
