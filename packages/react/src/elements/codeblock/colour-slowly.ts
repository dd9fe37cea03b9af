import type { Grammar } from './grammar.ts';
import { highlightSlices, type Token } from './highlight-code.ts';

/** How long the page is held up at a time, in milliseconds: half of a frame. */
const budget = 8;

/** How long a page that always has something to do is waited for, in milliseconds. */
const patience = 500;

/**
 * Finds the colours of code while the page is idle.
 *
 * @param onSlices - Called with each slice as soon as it is found, those that come together at once.
 * @returns What ends it.
 */
export function colourSlowly(
  code: string,
  grammar: Grammar,
  onSlices: (slices: readonly (readonly (readonly Token[])[])[]) => void,
): () => void {
  const slices = highlightSlices(code, grammar);
  let isOver = false;

  function goOn(): void {
    const end = performance.now() + budget;
    const found: Token[][][] = [];
    while (!isOver && performance.now() < end) {
      const { done = false, value } = slices.next();
      isOver = done;
      if (value) found.push(value);
    }
    if (found.length > 0) onSlices(found);
    if (!isOver) whenIdle(() => !isOver && goOn());
  }

  whenIdle(() => !isOver && goOn());
  return () => {
    isOver = true;
  };
}

function whenIdle(callback: () => void): void {
  // Safari has had none for long.
  if ('requestIdleCallback' in globalThis) {
    requestIdleCallback(callback, { timeout: patience });
  } else {
    setTimeout(callback);
  }
}
