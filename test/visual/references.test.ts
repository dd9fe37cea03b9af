// The reference pictures in the repository: none of a story that is gone, and not too heavy to clone.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { readMaker } from '../../scripts/lib/visual-maker.mjs';
import { root } from '../../scripts/lib/workspace.mjs';
import { accessibilityDebt } from '../../stories/visual/browser/accessibility-debt.ts';

const folders = ['references', 'example/references'].map((folder) =>
  join(root, 'stories/visual', folder),
);

/** Everybody who clones the repository waits for them, and for all their versions. */
const HEAVIEST = 15 * 1024 * 1024;

function picturesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.png'),
  );
}

function storyIds(): ReadonlySet<string> {
  const index = join(root, 'stories/storybook-static/index.json');
  if (!existsSync(index)) {
    throw new Error('Storybook is not built. Run `npm run storybook:build` first.');
  }
  // What Storybook wrote.
  const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: object };
  return new Set(Object.keys(entries));
}

test('each picture is one of a story', () => {
  const ids = storyIds();
  const strays = folders.flatMap(picturesIn).filter((file) => {
    const [, element = '', name = ''] = file.replace(/\.png$/, '').split(/[\\/]/);
    return !ids.has(`${element}--${name}`);
  });
  expect(strays, 'npm run visual:update removes them').toEqual([]);
});

test('each debt of accessibility is one of a story, with its reason', () => {
  const ids = storyIds();
  expect(Object.keys(accessibilityDebt).filter((id) => !ids.has(id))).toEqual([]);
  for (const { rule, reason } of Object.values(accessibilityDebt).flat()) {
    expect(reason.length, rule).toBeGreaterThan(20);
  }
});

test('the pictures say what they were made with', () => {
  for (const folder of folders) {
    expect(readMaker(folder)?.browser, folder).toMatch(/\d/);
  }
});

test('the pictures together are light enough to clone', () => {
  const bytes = folders
    .flatMap((folder) => picturesIn(folder).map((file) => join(folder, file)))
    .map((file) => statSync(file).size);
  expect(bytes.length).toBeGreaterThan(0);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(HEAVIEST);
});
