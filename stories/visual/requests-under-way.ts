import type { Page, Request } from 'playwright';
import type { BrowserCommand } from 'vitest/node';

const watched = new WeakMap<Page, ReadonlySet<Request>>();

/**
 * The addresses that the page and its frames wait for, since this was first asked: parts of the
 * renderer that load late, pictures, frames, fonts.
 */
export const requestsUnderWay: BrowserCommand = ({ page }) =>
  [...(watched.get(page) ?? watch(page))].map((request) => request.url());

function watch(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>();
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  watched.set(page, underWay);
  return underWay;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    requestsUnderWay: () => Promise<readonly string[]>;
  }
}
