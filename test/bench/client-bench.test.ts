import { shareStructure } from '@contentkit/schema/share';
import { expect, test } from 'vitest';

import {
  benchMemory,
  benchMove,
  benchSharing,
  benchWrites,
  cardText,
  inputList,
  mountInputs,
} from './client-bench.ts';

// What is counted is exact. What is timed stands beside other tests on a busy machine, so that only
// a gross regression fails; the targets are those of `npm run bench`.

test('R11: of 10,000 bound inputs, a write calls the listener of its own key alone', () => {
  const instance = mountInputs(10_000);
  const called: string[] = [];
  for (let index = 0; index < 10_000; index += 1) {
    const key = `field${index}`;
    instance.subscribeKey(key, () => called.push(key));
  }
  instance.subscribe(() => called.push('the snapshot'));
  instance.setState('field5000', 'typed');
  expect(called).toEqual(['field5000']);
  expect(instance.getValue('field5000')).toBe('typed');
});

test('R11: a write costs no more among 10,000 bound inputs than among 100', () => {
  // The target is 1.5; caches of the processor are small.
  expect(benchWrites(100, 10_000, 20).write).toBeLessThan(4);
});

test('R11: of 10,000 elements, those beside a changed text stay the same', () => {
  const previous: unknown = JSON.parse(cardText(10_000));
  const objects = new Set(containersOf(previous));
  const shared = shareStructure(previous, JSON.parse(cardText(10_000, 'Changed')) as unknown);
  // The output, its element, the list of cards, and the card.
  expect(containersOf(shared).filter((object) => !objects.has(object))).toHaveLength(4);
});

test('sharing a tree costs less than parsing it', () => {
  // The target is 0.5.
  expect(benchSharing(10_000, 12).share).toBeLessThan(1);
});

test.each([
  ['inserted', inputList(-1, 1_000)],
  ['removed', inputList(1, 1_000)],
])('R11: one child %s at the head of 1,000 leaves all the others the same', (_, next) => {
  const previous = inputList(0, 1_000);
  const shared = shareStructure(previous, next);
  const kept = shared.filter((item) => previous.includes(item));
  expect(kept).toHaveLength(Math.min(next.length, previous.length));
});

test('a child that moves costs little more than one that changes', () => {
  // The target is 2.
  const { insert, remove } = benchMove(1_000, 100);
  expect(Math.max(insert, remove)).toBeLessThan(4);
});

test('memory does not grow with the number of actions', async () => {
  // The target is none after 10,000; a hundred bytes for each would be a leak.
  const { early, late } = await benchMemory(100, 500, 2_500);
  expect(late - early).toBeLessThan(2_000 * 100);
});

/** Every object and list in a value. */
function containersOf(value: unknown): object[] {
  return typeof value === 'object' && value !== null
    ? [value, ...Object.values(value).flatMap(containersOf)]
    : [];
}
