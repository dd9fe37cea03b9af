import { writeFileSync } from 'node:fs';
import { env } from 'node:process';

/** @import { Reporter } from 'vitest/node' */

/**
 * Writes a run's real numbers to the file that `TEST_TOTALS_FILE` names, for `npm test` to add up.
 *
 * @implements {Reporter}
 */
export default class TotalsReporter {
  /** @type {NonNullable<Reporter['onTestRunEnd']>} */
  onTestRunEnd = (testModules, unhandledErrors) => {
    let passed = 0;
    let failed = unhandledErrors.length;
    let skipped = 0;
    for (const testModule of testModules) {
      const failedBefore = failed;
      for (const test of testModule.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') passed += 1;
        else if (state === 'skipped') skipped += 1;
        else failed += 1;
      }
      // A file that could not be loaded, or a hook around its tests, fails without a failed test.
      if (testModule.state() === 'failed' && failed === failedBefore) failed += 1;
    }
    const file = env['TEST_TOTALS_FILE'];
    if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped }));
  };
}
