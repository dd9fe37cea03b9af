import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { elementSamples, patterns, type ElementSample } from '@contentkit/samples';
import { elementTable, type ElementType } from '@contentkit/schema/reader';
import { describe, expect, test } from 'vitest';

import { root } from '../../scripts/lib/workspace.mjs';
import { played } from '../../stories/plays/index.ts';
import { storyFiles } from '../../stories/scripts/story-files.ts';

// Storybook reads the names of stories off their files without running them, so that they cannot
// come from a loop over the samples: the files are written by `npm run generate`.
test.each([...storyFiles])('%s is as `npm run generate` writes it', (path, text) => {
  const file = join(root, 'stories', path);
  expect(existsSync(file), `stories/${path} is missing: run \`npm run generate\``).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(text);
});

describe('every element has its stories', () => {
  test.each(Object.values<ElementSample>(elementSamples))('$type', ({ type, title, variants }) => {
    const text = storyFiles.get(`elements/${type}.stories.tsx`) ?? '';
    const stories = storiesIn(text);
    expect(text).toContain(`title: 'Elements/${title}'`);
    expect(stories.slice(0, 1)).toEqual(['Default']);
    expect(stories).toEqual(expect.arrayContaining(Object.keys(variants).map(storyName)));
    expect(stories).toEqual(expect.arrayContaining(['RightToLeft']));
  });
});

describe('an element that people operate has stories of them', () => {
  const types = Object.keys(elementTable) as ElementType[];
  const fieldsOf = (type: ElementType) => Object.values(elementTable[type].fields);
  const operated = types.filter((type) =>
    fieldsOf(type).some(({ is }) => is === 'action' || is === 'key'),
  );
  const dispatching = types.filter((type) => fieldsOf(type).some(({ is }) => is === 'action'));

  test.each(operated)('%s: pointed at and reached with the Tab key', (type) => {
    const stories = storiesIn(storyFiles.get(`elements/${type}.stories.tsx`) ?? '');
    expect(stories).toEqual(expect.arrayContaining(['Hovered', 'Focused']));
    expect(Object.keys(played[type]?.stories ?? {})).not.toEqual([]);
  });

  test.each(dispatching)('%s: busy, and after a failure', (type) => {
    const stories = storiesIn(storyFiles.get(`elements/${type}.stories.tsx`) ?? '');
    expect(stories).toEqual(expect.arrayContaining(['Busy', 'Failed']));
  });
});

test('every pattern has a story', () => {
  const text = readFileSync(join(root, 'stories/patterns/trees.stories.tsx'), 'utf8');
  expect(storiesIn(text)).toEqual(Object.keys(patterns).map(storyName));
});

/** The stories that a file exports. */
function storiesIn(text: string): readonly string[] {
  return [...text.matchAll(/^export const (\w+) = /gm)].map(([, name = '']) => name);
}

/** What the story is called that shows something: `IconOnly` shows `iconOnly`. */
function storyName(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
