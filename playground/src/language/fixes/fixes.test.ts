import { elementSamples, patterns } from '@contentkit/samples';
import { Random } from '@contentkit/test/random';
import { expect, test } from 'vitest';

import { readSource } from '../../editor/read-source.ts';
import { issuesOf, keyOf, tallyOf } from './mends.ts';
import { applyChanges } from './text-edits.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const roots: readonly unknown[] = [
  ...Object.values<{ variants: Readonly<Record<string, { root: unknown }>> }>(
    elementSamples,
  ).flatMap(({ variants }) => Object.values(variants).map(({ root }) => root)),
  ...Object.values(patterns).map(({ root }) => root),
];

/** Trees without anything wrong in them. */
const trees = roots
  .map((root) => JSON.stringify(root, undefined, 2))
  .filter((text) => issuesOf(text)?.length === 0);

/** Where something can be broken: an object with a key of it, or an array with an index. */
type Spot = { readonly in: { [key: string]: Json } | Json[]; readonly at: string };

function spotsIn(value: Json): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([at, inner]) => [{ in: value, at }, ...spotsIn(inner)]);
}

function read({ in: holder, at }: Spot): Json {
  return (holder as { [key: string]: Json })[at] ?? null;
}

function write({ in: holder, at }: Spot, value: Json): void {
  (holder as { [key: string]: Json })[at] = value;
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function misspell(word: string, random: Random): string {
  const at = random.integer(0, word.length);
  return random.chance(0.5)
    ? word.slice(0, at) + word.slice(at + 1)
    : `${word.slice(0, at)}x${word.slice(at)}`;
}

/** Breaks a tree in one place. */
function breakTree(tree: Json, random: Random): void {
  const spot = random.pick(spotsIn(tree));
  const value = read(spot);
  const breaks: (() => void)[] = [
    () => write(spot, null),
    () => write(spot, 7),
    () => write(spot, [value]),
    () => write(spot, 'true'),
    () => write(spot, { ...(isObject(value) ? value : {}), type: 'modal' }),
    () => write(spot, typeof value === 'string' ? misspell(value, random) : JSON.stringify(value)),
    () => {
      if (Array.isArray(value) && value[0] !== undefined) write(spot, value[0]);
    },
    () => {
      if (Array.isArray(spot.in)) spot.in.splice(Number(spot.at), 1);
      else delete spot.in[spot.at];
    },
    () => {
      if (Array.isArray(spot.in)) return;
      delete spot.in[spot.at];
      spot.in[misspell(spot.at, random)] = value;
    },
    () => {
      if (!Array.isArray(spot.in)) spot.in['extra'] = true;
    },
  ];
  random.pick(breaks)();
}

test('what the first fix of an issue changes mends it, and breaks nothing', () => {
  expect(trees.length).toBeGreaterThan(40);
  const unmended = new Map<string, number>();
  let mended = 0;
  const wrong: string[] = [];
  for (let seed = 1; seed <= 1200; seed += 1) {
    const random = new Random(seed);
    const tree = JSON.parse(random.pick(trees)) as Json;
    breakTree(tree, random);
    const text = JSON.stringify(tree, undefined, random.pick([0, 2]));
    const before = issuesOf(text) ?? [];
    const { issues: problems } = readSource(text);
    for (const [index, issue] of before.entries()) {
      const [first] = problems[index]?.fixes ?? [];
      if (!first) {
        unmended.set(issue.code, (unmended.get(issue.code) ?? 0) + 1);
        continue;
      }
      mended += 1;
      const after = issuesOf(applyChanges(text, first.changes));
      const told = `seed ${seed}: ${issue.message || issue.code} at ${issue.where}, ${first.label}`;
      if (!after) throw new Error(`${told} leaves no JSON`);
      const [was, is] = [tallyOf(before), tallyOf(after)];
      const key = keyOf(issue);
      const added = [...is].filter(([each, count]) => count > (was.get(each) ?? 0));
      const isGone = (is.get(key) ?? 0) < (was.get(key) ?? 0);
      if (!isGone || added.length > 0) wrong.push(`${told}: ${JSON.stringify(added)}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(mended).toBeGreaterThan(500);
  // What is over a limit, say, nobody can mend but the author.
  expect([...unmended.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(mended / 20);
});

test('with first fixes alone every broken tree ends without a problem that has one', () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const random = new Random(seed * 7919);
    const tree = JSON.parse(random.pick(trees)) as Json;
    for (let count = 0; count < 4; count += 1)
      if (spotsIn(tree).length > 0) breakTree(tree, random);
    let text = JSON.stringify(tree, undefined, 2);
    let rounds = 0;
    for (;;) {
      const fix = readSource(text).issues.find(({ fixes }) => fixes.length > 0)?.fixes[0];
      if (!fix) break;
      text = applyChanges(text, fix.changes);
      rounds += 1;
      if (rounds > 60) throw new Error(`Seed ${seed * 7919} goes on and on.`);
    }
    expect(readSource(text).ok).toBe(true);
  }
});

test('text that is broken in one place is JSON again after its first fix, or breaks off later', () => {
  let whole = 0;
  const stuck: number[] = [];
  let count = 0;
  for (let seed = 1; seed <= 600; seed += 1) {
    const random = new Random(seed);
    const text = random.pick(trees);
    const places = [...text.matchAll(/[{}[\]",:]/g)].map(({ index }) => index);
    const at = random.pick(places);
    const added = random.pick(['', '', '', ',', '}', ']', "'", '//']);
    const broken =
      added === ''
        ? text.slice(0, at) + text.slice(at + 1)
        : text.slice(0, at + 1) + added + text.slice(at + 1);
    const reading = readSource(broken);
    if (reading.ok) continue;
    const [problem] = reading.issues;
    if (!problem || !problem.where.startsWith('line')) continue;
    count += 1;
    const [first] = problem.fixes;
    if (!first) continue;
    const mended = applyChanges(broken, first.changes);
    const [after] = readSource(mended).issues.filter(({ where }) => where.startsWith('line'));
    if (!after) whole += 1;
    else if (mended.length - (after.at?.offset ?? 0) >= broken.length - (problem.at?.offset ?? 0)) {
      stuck.push(seed);
    }
  }
  expect(stuck).toEqual([]);
  expect(count).toBeGreaterThan(200);
  expect(whole / count).toBeGreaterThan(0.7);
});
