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
  if (location.search === '?preload') {
    await Promise.all(trees.map(({ output }) => preloadElements(output)));
  }
  const differences: string[] = [];
  const bared = new Set<string>();
  await Promise.all(
    trees.map(async ({ name, output }, index) => {
      const container = document.getElementById(`tree-${index}`);
      if (!container) throw new Error(`The page has no place for ${name}.`);
      const whole = container.querySelectorAll('[data-drawn]').length;
      new MutationObserver(() => {
        if (container.querySelectorAll('[data-drawn]').length < whole) bared.add(name);
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
