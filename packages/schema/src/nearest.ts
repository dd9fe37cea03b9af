/** The edits that turn one word into another: insertions, deletions, substitutions. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1] ? 0 : 1;
      next[j] = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same);
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/**
 * The candidate that was most likely meant, if one is near enough: what issues suggest.
 *
 * @example
 * ```ts
 * import { nearest } from '@contentkit/schema';
 *
 * nearest('buton', ['box', 'button']); // 'button'
 * ```
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  // Nobody mistypes a word into one far longer than any candidate, and the table is quadratic.
  if (word.length > 40) {
    return undefined;
  }
  let best: string | undefined;
  let bound = Math.floor(word.length * 0.4) + 1;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < bound) {
      best = candidate;
      bound = edits;
    }
  }
  return best;
}
