import { join } from 'node:path';

import type { Page } from 'playwright';
import { build } from 'vite';

import { launchChromium } from '../../support/launch-chromium.ts';
import { cardTree } from '../trees.ts';
import type { Bench, Times } from './page.tsx';

/** A candidate's share of what the hand-written page takes, in the same run. */
export interface Share {
  readonly kit: number;
  /** The same of a second copy of the hand-written page: what chance makes of nothing. */
  readonly null: number;
}

/** What drawing a tree comes to, beside the same page written by hand. */
export interface ReactResult {
  readonly elements: number;
  readonly mount: Share;
  readonly type: Share;
  readonly update: Share;
  readonly heap: Share;
}

/** How often each is done. */
export interface Rounds {
  readonly mount: number;
  readonly type: number;
  readonly update: number;
}

/** Builds the page as an app's production build does, from the packages as they are published. */
async function buildPage(): Promise<string> {
  const built = await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(import.meta.dirname, 'page.tsx'), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [library] = Array.isArray(built) ? built : [];
  const chunk = library?.output[0];
  if (chunk?.type !== 'chunk') throw new Error('The page was not built.');
  return chunk.code;
}

/** Compares `<ContentKit>` with React written by hand that draws the same HTML. */
export async function benchReact(
  sizes: readonly number[],
  rounds: Rounds,
): Promise<readonly ReactResult[]> {
  const code = await buildPage();
  const browser = await launchChromium();
  try {
    const open = async () => {
      const page = await browser.newPage();
      await page.setContent('<!doctype html><body></body>');
      await page.addScriptTag({ content: code, type: 'module' });
      await page.waitForFunction(() => 'bench' in window);
      return page;
    };
    const results: ReactResult[] = [];
    for (const size of sizes) results.push(await benchSize(size, rounds, open));
    return results;
  } finally {
    await browser.close();
  }
}

declare const bench: Bench;

async function benchSize(
  elements: number,
  rounds: Rounds,
  open: () => Promise<Page>,
): Promise<ReactResult> {
  const json = JSON.stringify(cardTree(elements));
  const page = await open();
  const html = await page.evaluate((tree) => bench.html(tree), json);
  if (html.kit !== html.hand) {
    throw new Error(`Not the same HTML:\n${html.kit.slice(0, 2000)}\n${html.hand.slice(0, 2000)}`);
  }
  const mount = await page.evaluate(([tree, n]) => bench.mount(tree, n), [
    json,
    rounds.mount,
  ] as const);
  const type = await page.evaluate(([tree, n]) => bench.type(tree, n), [
    json,
    rounds.type,
  ] as const);
  const update = await page.evaluate(([tree, n]) => bench.update(tree, n), [
    json,
    rounds.update,
  ] as const);
  await page.close();
  const heap = {
    hand: await heapOf('hand', json, open),
    null: await heapOf('null', json, open),
    kit: await heapOf('kit', json, open),
  };
  return {
    elements,
    mount: shareOf(mount),
    type: shareOf(type),
    update: shareOf(update),
    heap: { kit: heap.kit / heap.hand, null: heap.null / heap.hand },
  };
}

/** What the page's heap grows by when a candidate is mounted, in bytes. */
async function heapOf(
  name: 'hand' | 'null' | 'kit',
  json: string,
  open: () => Promise<Page>,
): Promise<number> {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  let before = 0;
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  // What is made once for all trees counts for none.
  for (const tree of [JSON.stringify(cardTree(10)), json]) {
    await page.evaluate((text) => bench.prepare(text), tree);
    before = await used();
    await page.evaluate((which) => bench.keep(which), name);
  }
  const after = await used();
  await page.close();
  return after - before;
}

function shareOf(times: Times): Share {
  const control = median(times.hand);
  return { kit: median(times.kit) / control, null: median(times.null) / control };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}
