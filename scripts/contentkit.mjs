// `npm run -s contentkit -- check …`: the command line from a checkout. It installs and builds what
// is missing without a word on standard output, which is the command's own.
import { join } from 'node:path';
import process, { argv, cwd, env } from 'node:process';

import { bundleStyles, compile } from './lib/build.mjs';
import { ensureInstalled, succeeded } from './lib/prepare.mjs';
import { runNodeInteractively } from './lib/process.mjs';
import { root } from './lib/workspace.mjs';

// Not one of the command's own exit codes: it never ran. (EX_SOFTWARE of sysexits.)
const COULD_NOT_BUILD = 70;

process.exitCode = await run();

async function run() {
  if (!(await ensureInstalled()) || !(await build())) return COULD_NOT_BUILD;
  return runNodeInteractively([join(root, 'packages/cli/dist/bin.js'), ...argv.slice(2)], {
    // npm runs scripts in the workspace's folder, but files are named from where the person is.
    cwd: env['INIT_CWD'] ?? cwd(),
  });
}

async function build() {
  const failure = 'The command line could not be built.';
  return (
    succeeded(await compile('packages/cli'), failure) && succeeded(await bundleStyles(), failure)
  );
}
