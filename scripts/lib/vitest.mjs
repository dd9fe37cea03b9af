import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';

import { runNodeInteractively } from './process.mjs';
import { root, toolPath } from './workspace.mjs';

/**
 * Runs the tests, writing as they go.
 *
 * @param {readonly string[]} args Given to vitest: file filters, `-t`, `--project`, …
 * @returns {Promise<{ passed: number, failed: number }>} The real numbers. A run that ends badly
 *   counts as at least one failure.
 */
export async function runVitest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'test-totals-'));
  const totalsFile = join(folder, 'totals.json');
  try {
    const code = await runNodeInteractively(
      [
        toolPath('vitest'),
        'run',
        '--reporter=default',
        `--reporter=${join(root, 'scripts/lib/totals-reporter.mjs')}`,
        ...args,
      ],
      { env: { TEST_TOTALS_FILE: totalsFile } },
    );
    const totals = readTotals(totalsFile);
    if (totals.skipped > 0) stdout.write(`${totals.skipped} tests were skipped.\n`);
    const failed = code !== 0 && totals.failed === 0 ? 1 : totals.failed;
    return { passed: totals.passed, failed };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} file */
function readTotals(file) {
  // Without a file the run broke off before it could count.
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  return /** @type {{ passed: number, failed: number, skipped: number }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
}
