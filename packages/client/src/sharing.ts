import type * as Share from '@contentkit/schema/share';

type Sharing = typeof Share;

let part: Sharing | undefined;

/**
 * What has a tree share the objects of the one before it (R11). A first tree has no use for it, so
 * that it loads with the second question.
 */
export function sharing(): Sharing | undefined {
  return part;
}

/**
 * Loads what instances adopt every tree but the first with, which they do themselves while the second
 * request is on its way. Whoever awaits it beforehand has everything that an answer leads to happen in
 * microtasks, as a test may want.
 *
 * @returns A promise that is never rejected: without it, trees share nothing, and are right all the
 *   same.
 * @example
 * ```ts
 * import { preloadSharing } from '@contentkit/client';
 *
 * await preloadSharing();
 * ```
 */
export async function preloadSharing(): Promise<void> {
  part ??= await import('@contentkit/schema/share').catch(() => undefined);
}
