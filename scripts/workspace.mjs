// The root tasks that are neither `start` nor `test`, each on an up-to-date install.
import { join } from 'node:path';
import process, { argv, stderr } from 'node:process';

import { buildPlayground, buildStorybook, bundleStyles, compile } from './lib/build.mjs';
import { ensureInstalled, succeeded } from './lib/prepare.mjs';
import { runInteractively, runNodeInteractively } from './lib/process.mjs';
import { reportVisual, updateVisual } from './lib/visual.mjs';
import { PNPM, root, toolPath } from './lib/workspace.mjs';

/** @type {Record<string, (args: readonly string[]) => Promise<number>>} */
const tasks = {
  async build() {
    const failure = 'The build failed.';
    const built = succeeded(await compile(), failure) && succeeded(await bundleStyles(), failure);
    return built ? 0 : 1;
  },
  async bench(args) {
    // What a page draws with is measured as it is published.
    const isBuilt =
      succeeded(await compile(), 'The packages could not be built.') &&
      succeeded(await buildPlayground(), 'The playground could not be built.');
    return isBuilt
      ? runNodeInteractively([
          '--conditions=@contentkit/source',
          join(root, 'test/bench/run.ts'),
          ...args,
        ])
      : 1;
  },
  format: (paths) => runNodeInteractively([toolPath('oxfmt'), ...paths]),
  fuzz: (args) =>
    runNodeInteractively(
      [
        toolPath('vitest'),
        'run',
        '--project=unit',
        '--project=browser',
        '--reporter=verbose',
        'test/conformance/openapi',
        'test/model',
        'test/property',
        'test/security/fuzz',
        'packages/schema/src/code-fence',
        ...args,
      ],
      { env: { FUZZ: '1' } },
    ),
  generate: () => runInteractively('npx', ['-y', PNPM, '-r', '--if-present', 'run', 'generate']),
  async 'playground:build'() {
    return succeeded(await buildPlayground(), 'The playground could not be built.') ? 0 : 1;
  },
  storybook: (args) =>
    runNodeInteractively(
      [toolPath('storybook', 'stories'), 'dev', '--port', '6006', '--no-open', ...args],
      { cwd: join(root, 'stories'), env: { STORYBOOK_DISABLE_TELEMETRY: '1' } },
    ),
  async 'storybook:build'() {
    return succeeded(await buildStorybook(), 'Storybook could not be built.') ? 0 : 1;
  },
  'visual:report': reportVisual,
  'visual:update': updateVisual,
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
