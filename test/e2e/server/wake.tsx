// What a page runs that takes over what `draw.tsx` has drawn.
import { preloadElements } from '@contentkit/react';
import { version } from 'react';
import { hydrateRoot } from 'react-dom/client';

import { TreePage } from './TreePage.tsx';
import type { Tree } from './trees.ts';

/** What became of the trees. */
export interface Woken {
  readonly version: string;
  /** What React found different, and where. */
  readonly differences: readonly string[];
  /** Where Markdown or code had the mark of being whole, and lost it. */
  readonly bared: readonly string[];
}

declare global {
  var woken: Promise<Woken>;
}

globalThis.woken = wake();

async function wake(): Promise<Woken> {
  // A cast of what the test has written.
  const trees = JSON.parse(document.getElementById('trees')?.textContent ?? '') as Tree[];
  const isPreloaded = location.search === '?preload';
  if (isPreloaded) {
    await Promise.all(trees.map(({ output }) => preloadElements(output)));
  }
  const differences: string[] = [];
  // Markdown that is drawn anew knows the languages of its code only then, where none was preloaded.
  const whole = isPreloaded ? '[data-drawn]' : '[data-drawn]:not(.ck-markdown *)';
  const bared = new Set<string>();
  await Promise.all(
    trees.map(async ({ name, output }, index) => {
      const container = document.getElementById(`tree-${index}`);
      // Not every page holds all trees.
      if (!container) return;
      const count = container.querySelectorAll(whole).length;
      new MutationObserver(() => {
        if (container.querySelectorAll(whole).length < count) bared.add(name);
      }).observe(container, { attributes: true, childList: true, subtree: true });
      await new Promise<void>((resolve) => {
        hydrateRoot(container, <TreePage output={output} onAwake={resolve} />, {
          identifierPrefix: `tree-${index}-`,
          onRecoverableError: (error) => differences.push(`${name}: ${String(error)}`),
        });
      });
    }),
  );
  // What is not awake at once has been told by now.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return { version, differences, bared: [...bared] };
}
