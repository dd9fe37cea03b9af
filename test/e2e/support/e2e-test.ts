import type { Page } from 'playwright';
import { inject, test as base } from 'vitest';

import { formatLink, type ComponentRef, type Link } from '../../../playground/src/share-link.ts';
import { launchChromium } from '../../support/launch-chromium.ts';
import { watchConsole } from './page-console.ts';
import { watchRenders } from './render-requests.ts';

/** How long the page may take for anything, in milliseconds: a busy machine is slow. */
const PATIENCE = 30_000;

/**
 * A test in a browser: each has a page of its own, with nothing kept from the others, and fails if
 * the page writes to its console what the test did not expect.
 */
export const test = base
  // oxlint-disable-next-line no-empty-pattern -- vitest reads from the pattern what a fixture needs
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await launchChromium();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('context', async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE);
    onCleanup(() => context.close());
    return context;
  })
  .extend('page', async ({ context }) => context.newPage())
  /** Says what the page will write to its console; everything else fails the test. */
  .extend('expectInConsole', { auto: true }, async ({ page }, { onCleanup }) => {
    const watcher = watchConsole(page);
    onCleanup(() => watcher.settle());
    return watcher.expect;
  })
  /** The render requests that the page has sent so far. */
  .extend('renders', { auto: true }, async ({ page }) => watchRenders(page))
  /** Opens the playground at a link. */
  .extend('open', async ({ page }) => async (link: Exclude<Link, { kind: 'unreadable' }>) => {
    await page.goto(inject('playgroundUrl') + formatLink(link));
  });

/** A link to a block. */
export function block(integration: string, componentId: string): Link & { kind: 'component' } {
  return component({ integration, componentId, place: 'document' });
}

/** A link to a component. */
export function component(ref: ComponentRef): Link & { kind: 'component' } {
  return { kind: 'component', component: ref };
}

/** The part of the page where the component is. */
export function preview(page: Page) {
  return page.getByRole('region', { name: 'Preview' });
}

/** The part of the page that shows what goes on inside. */
export function inspector(page: Page) {
  return page.getByRole('region', { name: 'Inspector' });
}
