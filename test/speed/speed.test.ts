import { expect, test } from 'vitest';

import { buildPrograms } from '../bench/react/build.ts';
import { benchReact } from '../bench/react/react-bench.ts';
import { reactTable } from '../bench/react/react-table.ts';

// Only what is twice its target fails, by the quickest of the rounds, for a busy machine only adds;
// `npm run bench` is for people.
test('a tree is drawn about as fast as a page written by hand', async () => {
  const rounds = { mount: 9, type: 12, update: 12, server: 60, threads: 1 };
  const results = await benchReact(await buildPrograms(), [
    ['cards', 1_000, rounds],
    // Of these, only the mount has a target.
    ['settings', 1_000, { ...rounds, type: 3, update: 3, server: 6 }],
  ]);
  process.stdout.write(`${reactTable(results)}\n`);
  for (const { rendered } of results) {
    expect(rendered, 'components that a key draws').toEqual({ hand: 1, null: 1, kit: 1 });
  }
  const [cards, settings] = results;
  expect(cards?.mount.kit.quickest, 'mount').toBeLessThan(2 * 1.25);
  expect(cards?.type.kit.quickest, 'keystroke').toBeLessThan(2 * 1.35);
  expect(cards?.update.kit.quickest, 'one text changed').toBeLessThan(2 * 0.5);
  expect(cards?.server.kit.quickest, 'renderToString').toBeLessThan(2 * 1.25);
  expect(cards?.heap.kit, 'heap').toBeLessThan(2 * 1.3);
  expect(settings?.mount.kit.quickest, 'mount of the settings').toBeLessThan(2 * 1.35);
});
