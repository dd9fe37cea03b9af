// What the pictures of the stories are for: a change of a pixel, or of a few steps of a colour, is
// found, and shown beside what it was.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { runNodeQuietly } from '../../scripts/lib/process.mjs';
import { differencesFolder, writeReport } from '../../scripts/lib/visual-report.mjs';
import { root, toolPath } from '../../scripts/lib/workspace.mjs';
import { launchChromium } from '../support/launch-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'planted-'));
const results = join(folder, 'results.json');

// Two browsers and a Storybook, on a machine that may be busy.
beforeAll(async () => {
  await runNodeQuietly([
    toolPath('vitest'),
    'run',
    `--config=${fileURLToPath(new URL('planted/vitest.config.ts', import.meta.url))}`,
    `--root=${root}`,
    '--reporter=json',
    `--outputFile=${results}`,
    '--testNamePattern=^(Default|Primary)$',
  ]);
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
  for (const change of ['border', 'colour']) {
    rmSync(join(differencesFolder, `planted-${change}`), { recursive: true, force: true });
  }
});

test('a border that is a pixel wider and a colour a few steps lighter are found, each where it is', () => {
  // What vitest's own reporter wrote.
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8')) as object & {
    numPassedTests: number;
    numFailedTests: number;
  };
  expect({ numPassedTests, numFailedTests }).toEqual({ numPassedTests: 2, numFailedTests: 2 });
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
