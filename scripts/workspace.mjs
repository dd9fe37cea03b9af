// The root tasks that are neither `start` nor `test`, each on an up-to-date install.
import process, { argv, stderr } from 'node:process';

import { bundleStyles, compile } from './lib/build.mjs';
import { ensureInstalled, succeeded } from './lib/prepare.mjs';
import { runInteractively, runNodeInteractively } from './lib/process.mjs';
import { PNPM, toolPath } from './lib/workspace.mjs';

/** @type {Record<string, (args: readonly string[]) => Promise<number>>} */
const tasks = {
  async build() {
    const failure = 'The build failed.';
    const built = succeeded(await compile(), failure) && succeeded(await bundleStyles(), failure);
    return built ? 0 : 1;
  },
  format: (paths) => runNodeInteractively([toolPath('oxfmt'), ...paths]),
  generate: () => runPackageScript(['-r', '--if-present', 'run', 'generate']),
  storybook: () => runPackageScript(['--filter', './stories', 'run', 'storybook']),
  'storybook:build': () => runPackageScript(['--filter', './stories', 'run', 'build']),
};

process.exitCode = await run();

async function run() {
  const [name = '', ...args] = argv.slice(2);
  const task = tasks[name];
  if (!task) {
    stderr.write(`There is no task "${name}". Choose one of: ${Object.keys(tasks).join(', ')}.\n`);
    return 2;
  }
  return (await ensureInstalled()) ? task(args) : 1;
}

/** @param {readonly string[]} args */
function runPackageScript(args) {
  return runInteractively('npx', ['-y', PNPM, ...args]);
}
