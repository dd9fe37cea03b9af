// What the pictures of the stories are for: a change of a pixel, or of a few steps of a colour, is
// found, and shown beside what it was.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { runNodeQuietly } from '../../scripts/lib/process.mjs';
import { differencesFolder, writeReport } from '../../scripts/lib/visual-report.mjs';
import { root, toolPath } from '../../scripts/lib/workspace.mjs';
import { launchChromium } from '../support/launch-chromium.ts';

let output = '';

// Two browsers and a Storybook, on a machine that may be busy.
beforeAll(async () => {
  const { output: colourful } = await runNodeQuietly([
    toolPath('vitest'),
    'run',
    `--config=${fileURLToPath(new URL('planted/vitest.config.ts', import.meta.url))}`,
    `--root=${root}`,
    '--reporter=default',
    '--testNamePattern=^(Default|Primary)$',
  ]);
  output = stripVTControlCharacters(colourful);
}, 240_000);

afterAll(() => {
  for (const change of ['border', 'colour', 'border-elsewhere']) {
    rmSync(join(differencesFolder, `planted-${change}`), { recursive: true, force: true });
  }
});

test('a border that is a pixel wider and a colour a few steps lighter are found, each where it is', () => {
  const failed = [...output.matchAll(/FAIL +(planted [a-z ]+) .*> (\w+)$/gm)];
  expect(failed.map(([, project, story]) => `${project}: ${story}`).toSorted()).toEqual([
    'planted border elsewhere: Default',
    'planted border: Default',
    'planted colour: Primary',
  ]);
  expect(output).toMatch(/Tests +3 failed \| 3 passed/);
});

test('pictures of another browser are compared with more tolerance, which is said first', () => {
  const [before = '', after] = output.split('❯', 2);
  expect(after).toBeDefined();
  expect(before).toMatch(
    /planted border elsewhere: .* made with Chromium 100\.0\.0\.0 .*more tolerance/,
  );
  expect(before).not.toMatch(/planted border: /);
});

test('the report shows reference, actual and difference side by side', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(writeReport().file).href);
    for (const heading of [
      'light/elements-button/default (planted border)',
      'light/elements-button/primary (planted colour)',
    ]) {
      const section = page.locator('section', {
        has: page.getByRole('heading', { name: heading }),
      });
      const pictures = await section.locator('figure').evaluateAll((figures) =>
        figures.map((figure) => ({
          caption: figure.querySelector('figcaption')?.textContent,
          isShown: (figure.querySelector('img')?.naturalWidth ?? 0) > 0,
        })),
      );
      expect(pictures, heading).toEqual([
        { caption: 'Reference', isShown: true },
        { caption: 'Actual', isShown: true },
        { caption: 'Difference', isShown: true },
      ]);
    }
  } finally {
    await browser.close();
  }
});
