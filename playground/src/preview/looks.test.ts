// Storybook has the looks that the theming guide tells of; these are the same, kept to a preview.
import { expect, test } from 'vitest';

import documentationStory from '../../../stories/themes/documentation.css?raw';
import shadcnStory from '../../../stories/themes/shadcn.css?raw';
import documentation from './looks/documentation.css?raw';
import shadcn from './looks/shadcn.css?raw';

/** What a style sheet says of the renderer: each declaration within a rule for `.ck`. */
function declarations(css: string): string[] {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g);
  return [...rules]
    .filter(([, selector = '']) => /\.ck\b/.test(selector))
    .flatMap(([, , body = '']) =>
      body.split(';').map((line) => line.replaceAll(/\s+/g, ' ').trim()),
    )
    .filter(Boolean);
}

test.each([
  ['shadcn', shadcn, shadcnStory],
  ['documentation', documentation, documentationStory],
])('the look %s is the one of the stories', (_, own, story) => {
  expect(declarations(own).length).toBeGreaterThan(10);
  expect(declarations(own)).toEqual(declarations(story));
});
