// The built Storybook, served from a path below its host as a project's pages are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { elementSamples } from '@contentkit/samples';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';
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

test('the index names stories of every element', () => {
  const titles = [...new Set(readStories().map(({ title }) => title))];
  const elements = Object.values(elementSamples).map(({ title }) => `Elements/${title}`);
  expect(titles.toSorted()).toEqual([...elements, 'Patterns/Trees'].toSorted());
});

test('the manager shows a story in its canvas', async () => {
  await page.goto(`${served.url}/?path=/story/elements-button--primary`);
  const canvas = page.frameLocator('#storybook-preview-iframe');
  await canvas.getByRole('button', { name: 'Publish' }).waitFor();
  expect(errors).toEqual([]);
});

test('each element and each pattern shows without an error on the console', async () => {
  const [first, ...stories] = readStories().filter(
    ({ title, exportName }) => exportName === 'Default' || title.startsWith('Patterns/'),
  );
  await openStory(first?.id ?? '');
  for (const { id } of stories) {
    await switchToStory(id);
    expect(errors, id).toEqual([]);
  }
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
