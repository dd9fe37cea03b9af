import { env } from 'node:process';

/**
 * How long tests on random values run, and from which seed. `npm test` runs the same slice each
 * time; `npm run fuzz` a longer one from a new seed. A failure names its seed, and
 * `FUZZ_SEED=<seed> npm test -- <file>` meets it again at once.
 */
export const fuzz = {
  seed: Number(env['FUZZ_SEED'] ?? (env['FUZZ'] ? Date.now() % 2 ** 31 : 1)),
  /** So many times as often in the long run. */
  factor: env['FUZZ'] ? 20 : 1,
} as const;
