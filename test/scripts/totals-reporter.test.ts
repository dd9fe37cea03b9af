import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

import { runNodeQuietly } from '../../scripts/lib/process.mjs';
import { root, toolPath } from '../../scripts/lib/workspace.mjs';

test.each([
  { run: 'mixed', totals: { passed: 2, failed: 1, skipped: 1 } },
  { run: 'broken', totals: { passed: 0, failed: 1, skipped: 0 } },
  { run: 'stray-rejection', totals: { passed: 1, failed: 1, skipped: 0 } },
])('the run "$run" counts as it went', async ({ run, totals }) => {
  expect(await countRun(run)).toEqual({ code: 1, totals });
});

async function countRun(name: string): Promise<{ code: number; totals: unknown }> {
  const folder = mkdtempSync(join(tmpdir(), 'totals-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'totals.json');
  const { code } = await runNodeQuietly(
    [
      toolPath('vitest'),
      'run',
      '--config=test/scripts/runs/vitest.config.ts',
      `--reporter=${join(root, 'scripts/lib/totals-reporter.mjs')}`,
      name,
    ],
    { env: { TEST_TOTALS_FILE: file } },
  );
  return { code, totals: JSON.parse(readFileSync(file, 'utf8')) as unknown };
}
