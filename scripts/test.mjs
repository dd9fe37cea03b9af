// `npm test`: everything that must hold, ending with one line that counts it.
// `npm test -- <vitest arguments>` runs only the tests that match, on a fresh build.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process, { argv } from 'node:process';

import { buildPlayground, buildStorybook, bundleStyles, compile } from './lib/build.mjs';
import { ensureChromium } from './lib/ensure-chromium.mjs';
import { install, isInstalled } from './lib/install.mjs';
import { runNodeQuietly } from './lib/process.mjs';
import { Steps } from './lib/steps.mjs';
import { runVitest } from './lib/vitest.mjs';
import { root, toolPath } from './lib/workspace.mjs';

const vitestArgs = argv.slice(2);
const steps = new Steps();

process.exitCode = await run();

async function run() {
  // Without dependencies nothing else can be judged.
  if (!isInstalled() && !(await steps.run('Install', install))) return steps.finish();
  await steps.run('Chromium', ensureChromium);
  if (vitestArgs.length === 0) {
    await steps.run('Format', () => runNodeQuietly([toolPath('oxfmt'), '--check']));
  }
  await steps.run('Types', () => compile());
  if (vitestArgs.length === 0) {
    // Its rules read types, and what stands outside of a package's sources has those of the build.
    await steps.run('Lint', () => runNodeQuietly([toolPath('oxlint')]));
  }
  await steps.run('Styles', bundleStyles);
  if (existsSync(join(root, 'playground/vite.config.ts'))) {
    await steps.run('Playground', buildPlayground);
  }
  if (vitestArgs.length === 0 && existsSync(join(root, 'stories/.storybook'))) {
    await steps.run('Storybook', buildStorybook);
  }
  await steps.stream('Tests', () => runVitest(vitestArgs));
  return steps.finish();
}
