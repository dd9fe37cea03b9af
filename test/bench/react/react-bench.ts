import type { Page } from 'playwright';

import { launchChromium } from '../../support/launch-chromium.ts';
import type { Programs } from './build.ts';
import type { Name, Times } from './in-turns.ts';
import type { Bench } from './page.tsx';
import type { ServerAnswer } from './server-thread.ts';
import { sharesOf, type Shares } from './share.ts';
import type { SubjectName } from './subjects.ts';

/** What drawing a tree comes to, beside the same page written by hand. */
export interface ReactResult {
  readonly subject: SubjectName;
  readonly elements: number;
  /** From an output that was read ahead. */
  readonly mount: Shares;
  /** From an output as it was received: reading it is part of it. */
  readonly mountReceived: Shares;
  readonly type: Shares;
  /** How many components a key draws again. */
  readonly rendered: Readonly<Record<Name, number>>;
  readonly update: Shares;
  readonly server: Shares;
  /** What the page's heap grows by when the tree is mounted, as quotients. */
  readonly heap: { readonly kit: number; readonly null: number };
}

/** How often each is done. */
export interface Rounds {
  readonly mount: number;
  readonly type: number;
  readonly update: number;
  /** In each of its threads. */
  readonly server: number;
  /** How many there are, one after another: how memory is laid out differs from one to the next. */
  readonly threads: number;
}

/** Compares `<ContentKit>` with React written by hand that draws the same HTML. */
export async function benchReact(
  { page: code, onServer }: Programs,
  cases: readonly (readonly [SubjectName, elements: number, Rounds])[],
): Promise<readonly ReactResult[]> {
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
    for (const [subject, elements, rounds] of cases) {
      const answers: ServerAnswer[] = [];
      for (let thread = 0; thread < rounds.threads; thread += 1) {
        answers.push(await onServer({ subject, elements, rounds: rounds.server }));
      }
      for (const { html } of answers) expectSame(html);
      results.push({
        subject,
        elements,
        ...(await benchPage(subject, elements, rounds, open)),
        server: sharesOf(together(answers.map(({ times }) => times))),
      });
    }
    return results;
  } finally {
    await browser.close();
  }
}

function together(parts: readonly Times[]): Times {
  const of = (name: Name) => parts.flatMap((times) => times[name]);
  return { hand: of('hand'), null: of('null'), kit: of('kit') };
}

declare const bench: Bench;

async function benchPage(
  subject: SubjectName,
  elements: number,
  rounds: Rounds,
  open: () => Promise<Page>,
): Promise<Omit<ReactResult, 'subject' | 'elements' | 'server'>> {
  const page = await open();
  const json = await page.evaluate(([of, n]) => bench.tree(of, n), [subject, elements] as const);
  expectSame(await page.evaluate(([of, tree]) => bench.html(of, tree), [subject, json] as const));
  const time = async (what: 'mount' | 'mountReceived' | 'type' | 'update') =>
    sharesOf(
      await page.evaluate(([name, of, tree, n]) => bench[name](of, tree, n), [
        what,
        subject,
        json,
        rounds[what === 'mountReceived' ? 'mount' : what],
      ] as const),
    );
  const mount = await time('mount');
  const mountReceived = await time('mountReceived');
  const type = await time('type');
  const update = await time('update');
  const rendered = await page.evaluate(([of, tree]) => bench.rendered(of, tree), [
    subject,
    json,
  ] as const);
  await page.close();
  const heap = {
    hand: await heapOf('hand', subject, json, open),
    null: await heapOf('null', subject, json, open),
    kit: await heapOf('kit', subject, json, open),
  };
  return {
    mount,
    mountReceived,
    type,
    update,
    rendered,
    heap: { kit: heap.kit / heap.hand, null: heap.null / heap.hand },
  };
}

/** What is compared must be the same page. */
function expectSame({ hand, kit }: Readonly<Record<Name, string>>): void {
  let start = 0;
  while (start < hand.length && hand[start] === kit[start]) start += 1;
  if (hand !== kit) {
    const around = (html: string) => html.slice(Math.max(0, start - 100), start + 300);
    throw new Error(`Not the same HTML:\n${around(hand)}\n${around(kit)}`);
  }
}

/** What the page's heap grows by when a candidate is mounted, in bytes. */
async function heapOf(
  name: Name,
  subject: SubjectName,
  json: string,
  open: () => Promise<Page>,
): Promise<number> {
  const page = await open();
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await page.evaluate((text) => bench.prepare(text), json);
  await page.evaluate(([of, which]) => bench.warm(of, which), [subject, name] as const);
  const before = await used();
  await page.evaluate(([of, which]) => bench.keep(of, which), [subject, name] as const);
  const after = await used();
  await page.close();
  return after - before;
}
