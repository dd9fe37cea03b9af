import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { runNodeQuietly } from './process.mjs';
import { removeStaleOutputs } from './remove-stale.mjs';
import { root, toolPath } from './workspace.mjs';

/**
 * Compiles and type-checks a project and what it references; nothing when all is up to date.
 *
 * @param {string} [project] A folder with a `tsconfig.json`; the whole workspace when absent.
 */
export async function compile(project = '.') {
  const result = await runNodeQuietly([toolPath('typescript', '.', 'tsc'), '-b', project]);
  removeStaleOutputs();
  return result;
}

/**
 * Bundles the renderer's style sheet, whose parts stand beside their views, into the one file that
 * host apps load.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function bundleStyles() {
  const source = join(root, 'packages/react/styles.css');
  if (!existsSync(source)) return { code: 0, output: '' };
  const { build } = await import('esbuild');
  try {
    const { outputFiles } = await build({
      entryPoints: [source],
      bundle: true,
      write: false,
      logLevel: 'silent',
    });
    writeIfChanged(join(root, 'packages/react/dist/styles.css'), outputFiles[0]?.text ?? '');
    return { code: 0, output: '' };
  } catch (error) {
    return { code: 1, output: String(error) };
  }
}

/** Builds the playground's page as it would be hosted. */
export function buildPlayground() {
  return runNodeQuietly([toolPath('vite'), 'build'], {
    cwd: join(root, 'playground'),
    // Whoever builds may be a test, whose environment would make a build for tests.
    env: { NODE_ENV: 'production' },
  });
}

/** Builds the stories into a static site. */
export function buildStorybook() {
  return runNodeQuietly([toolPath('storybook', 'stories'), 'build', '--quiet'], {
    cwd: join(root, 'stories'),
    env: { STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
}

/**
 * What is unchanged is left alone: another process may be reading it.
 *
 * @param {string} file
 * @param {string} text
 */
function writeIfChanged(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
