// What a key in the playground's editor takes until the preview shows it, beside what the renderer
// takes for the same update alone.
import type { Page } from 'playwright';

import { serveBuild } from '../../../playground/server/page-server.ts';
import { formatLink } from '../../../playground/src/share-link.ts';
import { launchChromium } from '../../support/launch-chromium.ts';
import type { Programs } from '../react/build.ts';
import type { Bench } from '../react/page.tsx';
import { cardTree } from '../trees.ts';

/** What a key comes to. */
export interface PlaygroundResult {
  readonly elements: number;
  /** From the key to the commit in the preview, as a multiple of the renderer's own update. */
  readonly ratio: number;
  /** In milliseconds, for scale: medians of this machine. */
  readonly keystroke: number;
  readonly update: number;
}

declare const bench: Bench;

declare global {
  interface Window {
    /** What the keys so far took until the preview showed them, in milliseconds. */
    keyTimes: number[];
  }
}

/** Measures both in the same browser. The playground must have been built. */
export async function benchPlayground(
  { page: program }: Pick<Programs, 'page'>,
  elements: number,
  keys: number,
): Promise<PlaygroundResult> {
  const server = await serveBuild({ port: 4700, config: () => ({ apiUrl: null }) });
  const browser = await launchChromium();
  try {
    const playground = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const { element } = cardTree(elements);
    const text = JSON.stringify(element, undefined, 2);
    await playground.goto(`http://localhost:${server.port}/${formatLink({ kind: 'json', text })}`);
    const times = await typeKeys(playground, keys);
    await playground.close();

    const page = await browser.newPage();
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ content: program, type: 'module' });
    await page.waitForFunction(() => 'bench' in window);
    const { kit } = await page.evaluate(
      async ([count, rounds]) => bench.update('cards', bench.tree('cards', count), rounds),
      [elements, keys] as const,
    );
    const keystroke = median(times);
    // Each round has five.
    const update = median(kit) / 5;
    return { elements, ratio: keystroke / update, keystroke, update };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Types into a text of the tree, and waits each time until the preview has drawn it. */
async function typeKeys(page: Page, keys: number): Promise<readonly number[]> {
  const line = page.locator('.cm-line', { hasText: 'And a last line.' }).first();
  await line.click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.locator('.pg-paper').getByText('And a last line.').first().waitFor();
  await page.evaluate(() => {
    window.keyTimes = [];
    let start = 0;
    window.addEventListener('keydown', () => (start = performance.now()), { capture: true });
    const stage = document.querySelector('.pg-stage');
    if (!stage) throw new Error('There is no stage.');
    new MutationObserver(() => {
      if (start > 0) window.keyTimes.push(performance.now() - start);
      start = 0;
    }).observe(stage, { subtree: true, childList: true, characterData: true });
  });
  const warmUp = Math.ceil(keys / 3);
  for (let key = 1; key <= warmUp + keys; key += 1) {
    await page.keyboard.press('x');
    await page.waitForFunction((count) => window.keyTimes.length === count, key);
  }
  return (await page.evaluate(() => window.keyTimes)).slice(warmUp);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
