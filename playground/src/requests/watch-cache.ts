/** The part of an entry that TypeScript's DOM library does not know yet. */
type ResourceTiming = PerformanceResourceTiming & { readonly deliveryType?: string };

/**
 * Finds out whether the browser's cache answers a request that is about to leave.
 *
 * @returns A promise of the answer; it stays open where the browser keeps it to itself, as it does
 *   for hosts on other origins that send no `Timing-Allow-Origin`.
 */
export function watchCache(url: string, startedAt: number): Promise<boolean> {
  const { href } = new URL(url, location.href);
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as ResourceTiming[]) {
        if (entry.name !== href || entry.startTime < startedAt) continue;
        observer.disconnect();
        // Sizes of zero are what those see who may not know.
        if (entry.decodedBodySize > 0) {
          resolve(entry.deliveryType === 'cache' || entry.transferSize === 0);
        }
        return;
      }
    });
    observer.observe({ type: 'resource', buffered: false });
  });
}
