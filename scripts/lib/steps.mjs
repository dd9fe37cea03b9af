import { stdout } from 'node:process';

/** Runs the parts of a task one after another, says how each went, and keeps count. */
export class Steps {
  passed = 0;
  failed = 0;
  /** @type {string[]} */
  #failedTitles = [];

  /**
   * A part that is quiet unless it fails.
   *
   * @param {string} title
   * @param {() => Promise<{ code: number, output: string }>} step
   * @returns {Promise<boolean>} Whether it succeeded.
   */
  async run(title, step) {
    stdout.write(`${title} … `);
    const start = performance.now();
    const { code, output } = await step();
    const succeeded = code === 0;
    stdout.write(`${succeeded ? 'ok' : 'FAILED'} (${seconds(start)})\n`);
    if (!succeeded) {
      stdout.write(`${output.trimEnd()}\n\n`);
      this.#failedTitles.push(title);
    }
    this.count(succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    return succeeded;
  }

  /**
   * A part that writes as it goes and counts for itself.
   *
   * @param {string} title
   * @param {() => Promise<{ passed: number, failed: number }>} step
   */
  async stream(title, step) {
    stdout.write(`${title} …\n`);
    const start = performance.now();
    const counts = await step();
    stdout.write(`${title}: ${counts.failed === 0 ? 'ok' : 'FAILED'} (${seconds(start)})\n`);
    if (counts.failed > 0) this.#failedTitles.push(title);
    this.count(counts);
  }

  /** @param {{ passed: number, failed: number }} counts */
  count({ passed, failed }) {
    this.passed += passed;
    this.failed += failed;
  }

  /** Ends the task with what failed and its count, and gives back its exit code. */
  finish() {
    if (this.#failedTitles.length > 0) stdout.write(`\nFailed: ${this.#failedTitles.join(', ')}\n`);
    stdout.write(`\n${this.passed} passed, ${this.failed} failed\n`);
    return this.failed === 0 ? 0 : 1;
  }
}

/** @param {number} start */
function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
