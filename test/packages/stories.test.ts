import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { elementSamples, patterns } from '@contentkit/samples';
import { describe, expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';

// Storybook reads the names of stories off their files without running them, so that they cannot
// come from a loop over the samples: these tests tie the two lists.

/** The samples that a file makes stories of, by the name of the story. */
function storiesIn(file: string): Record<string, string> {
  const text = readFileSync(file, 'utf8');
  const stories = text.matchAll(
    /^export const (\w+) = storyOf\((?:variants|patterns)\.(\w+)\);$/gm,
  );
  return Object.fromEntries([...stories].map(([, story = '', name = '']) => [story, name]));
}

/** The stories that there should be of samples: `iconOnly` is told by `IconOnly`. */
function storiesOf(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => [`${name.charAt(0).toUpperCase()}${name.slice(1)}`, name]),
  );
}

describe('every element has a story for each variant of its sample', () => {
  test.each(Object.values(elementSamples))('$type', ({ type, title, variants }) => {
    const file = join(root, 'stories/elements', `${type}.stories.tsx`);
    expect(existsSync(file), `stories/elements/${type}.stories.tsx is missing`).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(`title: 'Elements/${title}'`);
    expect(storiesIn(file)).toEqual(storiesOf(Object.keys(variants)));
  });
});

test('every pattern has a story', () => {
  const file = join(root, 'stories/patterns/patterns.stories.tsx');
  expect(storiesIn(file)).toEqual(storiesOf(Object.keys(patterns)));
});
