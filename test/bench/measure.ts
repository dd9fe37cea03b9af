/** What one candidate took, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Times candidates against one another: in turns, so that a machine that slows down slows all of
 * them, after rounds that do not count.
 */
export function measure<Name extends string>(
  candidates: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Readonly<Record<Name, Timing>> {
  const names = Object.keys(candidates) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  const warmUp = Math.ceil(rounds / 4);
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const name of names) {
      const start = performance.now();
      candidates[name]();
      const time = performance.now() - start;
      if (round >= 0) {
        times.get(name)?.push(time);
      }
    }
  }
  const timings = names.map((name) => [name, summarize(times.get(name) ?? [])] as const);
  return Object.fromEntries(timings) as Record<Name, Timing>;
}

function summarize(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { median: at(sorted.length >> 1), minimum: at(0), maximum: at(sorted.length - 1) };
}
