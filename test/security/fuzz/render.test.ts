// Random and spoilt trees, read and drawn on the server. The seed of a tree that fails is in the
// error: `FUZZ_SEED=<seed> npm test -- test/security/fuzz` meets it first.
import { DefaultView, ElementTree, type ViewOverrides } from '@contentkit/react';
import { elementTable, normalizeRenderOutput } from '@contentkit/schema';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';

import { fuzz } from '../../support/fuzz.ts';
import { Random } from '../../support/random.ts';
import { everything, spoil, TreeMaker, type Counts } from './random-trees.ts';

const isLong = fuzz.factor > 1;

/** How many trees are drawn. */
const trees = isLong ? 200_000 : 2_000;

/** Of how many one is drawn a second time, to count what reaches a view. */
const counted = 20;

/** How many of them are spoilt. */
const spoilt = 0.4;

/** Views that count themselves. */
function countingViews(onDraw: () => void): ViewOverrides {
  const entries = Object.keys(elementTable).map((type) => [
    type,
    (props: Parameters<typeof DefaultView>[0]) => {
      onDraw();
      return createElement(DefaultView, props);
    },
  ]);
  // Each type with a view that takes any.
  return Object.fromEntries(entries) as ViewOverrides;
}

/** Draws a tree; where a view threw, what stands in its place says so. */
function draw(element: unknown, views?: ViewOverrides): void {
  const html = renderToString(createElement(ElementTree, { element, ...(views ? { views } : {}) }));
  if (html.includes('class="ck-broken"')) throw new Error('A view threw.');
}

test(
  'R5, R6: whatever a tree holds, reading and drawing it throws nothing and logs nothing',
  () => {
    const counts: Counts = new Map();
    let generated = 0;
    let drawn = 0;
    const views = countingViews(() => (drawn += 1));
    const logged = vi.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
      throw new Error(`console.error: ${words.join(' ')}`);
    });
    for (let index = 0; index < trees; index += 1) {
      const seed = fuzz.seed + index;
      const random = new Random(seed);
      const { tree, nodes } = new TreeMaker(random, counts).tree(random.integer(2, 14));
      if (random.chance(spoilt)) spoil(tree, random);
      try {
        normalizeRenderOutput({ element: tree, state: {}, props: {} });
        draw(tree);
        if (index % counted === 0) {
          generated += nodes;
          draw(tree, views);
        }
      } catch (error) {
        throw new Error(`The tree of the seed ${seed} failed.`, { cause: error });
      }
    }
    logged.mockRestore();

    const share = drawn / generated;
    const rarest = everything.toSorted((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0));
    if (isLong) {
      const lines = rarest.map((name) => `${String(counts.get(name) ?? 0).padStart(9)} ${name}`);
      process.stdout.write(
        `${trees} trees from the seed ${fuzz.seed}; ${(100 * share).toFixed(1)} % of the nodes reach a view\n${lines.join('\n')}\n`,
      );
    }
    expect(share).toBeGreaterThan(0.6);
    expect(counts.get(rarest[0] ?? '') ?? 0).toBeGreaterThanOrEqual(isLong ? 1_000 : 5);
  },
  isLong ? 3_600_000 : 60_000,
);

test('R6: a tree of ten times the size takes about ten times as long', () => {
  /** Milliseconds for each element of a tree, at best. */
  const price = (size: number) => {
    let best = Infinity;
    for (let turn = 0; turn < 5; turn += 1) {
      const random = new Random(fuzz.seed + turn);
      const children: object[] = [];
      let count = 0;
      while (count < size) {
        const { tree, nodes } = new TreeMaker(random).tree(20);
        children.push(...((tree as { children?: object[] }).children ?? []));
        count += nodes;
      }
      const start = performance.now();
      normalizeRenderOutput({ element: { type: 'block', children } });
      draw({ type: 'block', children });
      best = Math.min(best, (performance.now() - start) / count);
    }
    return best;
  };
  // What runs for the first time is slow.
  price(500);
  const small = price(500);
  const large = price(5_000);
  expect(large / small).toBeLessThan(3);
}, 60_000);
