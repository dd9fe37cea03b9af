// The app around blocks and trees: its host, its themes, its links, and how it is hosted itself.
import { join } from 'node:path';

import { expect } from 'vitest';

import { formatLink } from '../../playground/src/share-link.ts';
import { root } from '../../scripts/lib/workspace.mjs';
import { block, preview, test } from './support/e2e-test.ts';

test('a host that does not answer is named, and asked again', async ({
  page,
  open,
  expectInConsole,
}) => {
  expectInConsole(/^error: Failed to load resource: net::ERR_CONNECTION_REFUSED/);
  const listings = /\/v1\/(?:integrations|spaces\/[^/]+\/integration-blocks)$/;
  await page.route(listings, (route) => route.abort('connectionrefused'));
  await open(block('note', 'note'));
  await page.getByText('It cannot be reached. Is it still running?').first().waitFor();

  await page.unroute(listings);
  await page.getByRole('button', { name: 'Retry' }).click();
  await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
});

test('a link to a component that the host does not have says so', async ({
  page,
  open,
  renders,
}) => {
  await open(block('note', 'gone'));
  await preview(page).getByText('The host has no such component').waitFor();
  expect(renders).toEqual([]);
});

test('R35: the app’s theme and the preview’s are chosen, each for itself', async ({
  page,
  open,
  renders,
}) => {
  await open(block('note', 'note'));
  await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
  const themes = () => renders.map(({ body }) => body.context.theme);
  expect(themes()).toEqual(['light']);

  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(themes).toEqual(['light', 'dark']);
  await page.getByRole('button', { name: 'Theme: as the system' }).click();
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await page.getByRole('button', { name: 'Theme: dark' }).waitFor();
  const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  expect(await scheme()).toBe('dark');

  await page.reload();
  await preview(page).getByRole('textbox', { name: 'Title' }).waitFor();
  expect(await scheme()).toBe('dark');
  expect(themes()).toEqual(['light', 'dark', 'dark']);
});

test('on a narrow screen a chosen block is shown at once', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(block('note', 'note'));
  await page.getByRole('radio', { name: 'Source' }).check();
  await page.getByRole('link', { name: /^Task/ }).click();
  await preview(page).getByText('New task').waitFor();
  const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  expect(isWider).toBe(false);
});

test('a static copy works from any path and without a host, under its own policy', async ({
  page,
}) => {
  const site = 'http://static.localhost/some/path/';
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    asked.push(origin + pathname);
    const path = pathname.slice(new URL(site).pathname.length) || 'index.html';
    await route.fulfill({ path: join(root, 'playground/dist', path) });
  });
  await page.goto(site);
  await preview(page).getByRole('button', { name: 'Sign up' }).waitFor();
  await page.goto(site + formatLink({ kind: 'json', text: '{"type":"text","children":["Hi"]}' }));
  await preview(page).getByText('Hi').waitFor();

  expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]').first();
  expect(await policy.getAttribute('content')).toContain("script-src 'self' ");
  expect(await page.locator('script:not([src])').count()).toBe(0);
});
