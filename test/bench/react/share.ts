import type { Times } from './in-turns.ts';

/** What a candidate takes, as a share of what the hand-written page takes in the same run. */
export interface Share {
  /** The quotient of the medians. */
  readonly ratio: number;
  /** Between what lies the middle half of the rounds' own quotients. */
  readonly range: readonly [number, number];
  /** The quotient of the quickest rounds: what else a machine does only adds. */
  readonly quickest: number;
}

/** What ContentKit takes, and a second copy of the hand-written page: what chance alone makes. */
export interface Shares {
  readonly kit: Share;
  readonly null: Share;
}

/** The shares of what was timed in turns. */
export function sharesOf(times: Times): Shares {
  const shareOf = (name: 'kit' | 'null'): Share => {
    const ratios = times[name].map((time, round) => time / (times.hand[round] ?? Number.NaN));
    return {
      ratio: quantile(times[name], 0.5) / quantile(times.hand, 0.5),
      range: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
      quickest: quantile(times[name], 0) / quantile(times.hand, 0),
    };
  };
  return { kit: shareOf('kit'), null: shareOf('null') };
}

function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(at * (sorted.length - 1))] ?? Number.NaN;
}
