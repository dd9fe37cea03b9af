import type { Browser, CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { launchChromium } from '../support/launch-chromium.ts';
import { buildPage } from './smooth/build-page.ts';
import { longestTask } from './smooth/longest-task.ts';
import type { PageName } from './smooth/page.tsx';

let browser: Browser;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ content: await buildPage(), type: 'module' });
  await page.waitForFunction(() => 'smooth' in window);
  session = await page.context().newCDPSession(page);
}, 120_000);

afterAll(() => browser.close());

/** Draws a page, and waits until it stands, in its colours if it is to have any. */
async function draw(name: PageName): Promise<void> {
  await page.evaluate((name) => window.smooth.draw(name), name);
  await (name === 'code'
    ? page.waitForFunction(() => window.smooth.isColoured())
    : page.waitForFunction(() => document.querySelector('main')?.textContent !== ''));
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
  );
}

/** The longest task of each page, by the quickest round: a busy machine only adds. */
async function longestTasks(names: readonly PageName[]): Promise<readonly number[]> {
  const quickest = names.map(() => Infinity);
  for (let round = 0; round < 4; round += 1) {
    for (const [index, name] of names.entries()) {
      await page.evaluate(() => window.smooth.clear());
      const longest = await longestTask(browser, page, () => draw(name));
      quickest[index] = Math.min(quickest[index] ?? Infinity, longest);
    }
  }
  return quickest;
}

/** The names in the accessibility tree, as assistive technology gets them. */
async function accessibleNames(): Promise<ReadonlySet<unknown>> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return new Set(nodes.filter(({ ignored }) => !ignored).map(({ name }) => name?.value as unknown));
}

/** Whether find-in-page finds a text, and shows it. */
function finds(text: string): Promise<boolean> {
  return page.evaluate((text) => {
    getSelection()?.removeAllRanges();
    const isFound = window.find(text);
    const { top = -1 } = getSelection()?.focusNode?.parentElement?.getBoundingClientRect() ?? {};
    return isFound && top >= 0 && top < innerHeight;
  }, text);
}

describe('200 KB of code', () => {
  test('hold up the page at most four times as long as the same lines by hand, without colours', async () => {
    const [byHand = 0, code = 0] = await longestTasks(['codeByHand', 'code']);
    process.stdout.write(`The longest task of long code: ${(code / byHand).toFixed(2)}\n`);
    expect(code / byHand).toBeLessThan(4);
  });

  test('are found, and read out, to the last line', async () => {
    await draw('code');
    expect(await finds("value3599 = compute('text'")).toBe(true);
    const text = [...(await accessibleNames())].join(' ');
    expect(text).toContain('value0 ');
    expect(text).toContain('value3599 ');
  });
});

describe('2,000 cards', () => {
  test('hold up the page at most twice as long as the same cards by hand', async () => {
    const [byHand = 0, list = 0] = await longestTasks(['listByHand', 'list']);
    process.stdout.write(`The longest task of a long list: ${(list / byHand).toFixed(2)}\n`);
    expect(list / byHand).toBeLessThan(2);
  });

  test('are found, and read out, to the last one', async () => {
    await draw('list');
    const titles = await page.locator('.ck-card-title').allTextContents();
    expect(titles).toHaveLength(2_000);
    expect(await finds(titles.at(-1) ?? '')).toBe(true);
    const names = await accessibleNames();
    expect(titles.filter((title) => !names.has(title))).toEqual([]);
  });
});
