// Storybook has the looks of host apps that the theming guide tells of; the playground has the same,
// kept to a preview.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What a style sheet says of the renderer: each declaration within a rule for `.ck`. */
function declarations(file: string): string[] {
  const css = readFileSync(join(root, file), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, selector = '']) => /\.ck\b/.test(selector))
    .flatMap(([, , body = '']) => body.split(';'))
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);
}

test.each(['shadcn', 'documentation'])('the look %s is the one of the stories', (name) => {
  const own = declarations(`playground/src/preview/looks/${name}.css`);
  expect(own.length).toBeGreaterThan(10);
  expect(own).toEqual(declarations(`stories/themes/${name}.css`));
});
