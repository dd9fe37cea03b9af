import process from 'node:process';

import { preloadSharing } from '@contentkit/client';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, test, vi } from 'vitest';

import { fuzz } from '../support/fuzz.ts';
import { commandLists, settings, type Command } from './commands.ts';
import { Run } from './run.ts';

const rejections: unknown[] = [];
const remember = (reason: unknown) => rejections.push(reason);

beforeAll(async () => {
  await preloadSharing();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  process.on('unhandledRejection', remember);
});

afterAll(() => {
  process.off('unhandledRejection', remember);
  vi.useRealTimers();
});

/**
 * Runs lists of commands of one mixture. A failure prints its seed, the shortest list of commands that
 * fails, and which law it breaks; `FUZZ_SEED=<seed>` meets it again.
 */
async function explore(weights: Partial<Record<Command['do'], number>>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(settings, commandLists(weights), async (setting, commands) => {
      vi.clearAllTimers();
      rejections.length = 0;
      const run = new Run(setting);
      for (const command of commands) await run.do(command);
      await run.end();
      // Node tells of rejections once the microtasks are done.
      await new Promise((resolve) => setImmediate(resolve));
      if (rejections.length > 0)
        throw new Error('A rejection was not handled.', { cause: rejections[0] });
    }),
    { seed: fuzz.seed, numRuns: 2000 * fuzz.factor },
  );
}

describe('whatever happens in whatever order', { timeout: 60_000 * fuzz.factor }, () => {
  test('R7, R8, R10, R12: nothing that was typed is lost', () =>
    explore({ type: 10, change: 3, press: 5, answer: 10 }));

  test('R13, R14, R15, R16: actions arrive in order, once, and none is lost', () =>
    explore({ press: 6, change: 6, edit: 6, wait: 4, flush: 2, retry: 4, abort: 1, answer: 12 }));

  test('R18, R19, R19a, R20, R21: no modal leaks, and none but the right one closes', () =>
    explore({ type: 4, open: 8, close: 4, dismiss: 4, edit: 3, retry: 2, answer: 14 }));

  test('R10a, R22, R23, R35: each change of props is told once, in whatever context', () =>
    explore({ updateProps: 6, give: 6, context: 6, open: 2, press: 2, answer: 10 }));

  test('R10a, R16, R19a: what is restored is as it was, and what came since has let go', () =>
    explore({ keep: 5, restore: 5, type: 4, edit: 3, open: 3, press: 3, close: 2, answer: 12 }));

  test('R16, R19a: after the end nothing happens, and edits still leave', () =>
    explore({ edit: 6, change: 3, open: 3, answer: 8, destroy: 3, abort: 2, poke: 4, retry: 2 }));
});
