import type { Token } from './highlight-code.ts';

/** How long the page is held up at a time, in milliseconds: half of a frame. */
const budget = 8;

/** How long a page that always has something to do is waited for, in milliseconds. */
const patience = 500;

/**
 * Takes the next slice of lines while the page is idle, however many steps that needs.
 *
 * @param onSlice - Called with the slice; not called where there is none any more.
 * @returns What ends it.
 */
export function takeSlice(
  slices: Generator<Token[][] | undefined, undefined>,
  onSlice: (slice: Token[][]) => void,
): () => void {
  let end = whenIdle(goOn);
  return () => end();

  function goOn(): void {
    const until = performance.now() + budget;
    while (performance.now() < until) {
      const { done, value } = slices.next();
      if (value) onSlice(value);
      if (done || value) return;
    }
    end = whenIdle(goOn);
  }
}

/** Calls back when the page has nothing else to do; returns what keeps it from that. */
function whenIdle(callback: () => void): () => void {
  // Safari has had none for long.
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(callback);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(callback, { timeout: patience });
  return () => cancelIdleCallback(handle);
}
