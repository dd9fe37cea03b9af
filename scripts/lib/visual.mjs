import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stderr, stdout } from 'node:process';
import { pathToFileURL } from 'node:url';

import { ensureChromium } from './ensure-chromium.mjs';
import { runNodeInteractively } from './process.mjs';
import { thisMaker, writeMaker } from './visual-maker.mjs';
import { differencesFolder, writeReport } from './visual-report.mjs';
import { root, toolPath } from './workspace.mjs';

/**
 * Looks at the stories, and takes what they look like now as their references.
 *
 * @param {readonly string[]} args Given to vitest. With a filter only the stories that it lets
 *   through are looked at, and only in the browser that made the others.
 * @returns {Promise<number>} The exit code.
 */
export async function updateVisual(args) {
  const isWhole = args.every((argument) => argument.startsWith('--config'));
  const folder = mkdtempSync(join(tmpdir(), 'looks-'));
  const looksFile = join(folder, 'looks.json');
  try {
    const code = await lookAtStories(
      ['--update', `--reporter=${join(root, 'scripts/lib/looks-reporter.mjs')}`, ...args],
      { VISUAL_LOOKS_FILE: looksFile, VISUAL_UPDATE: isWhole ? 'whole' : 'part' },
    );
    if (code !== 0 || !isWhole) return code;
    finishReferences(readLooks(looksFile));
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Looks at the stories, and puts what differs on a page beside what it differs from.
 *
 * @param {readonly string[]} args Given to vitest.
 * @returns {Promise<number>} The exit code: 0 where nothing differs.
 */
export async function reportVisual(args) {
  const code = await lookAtStories(args, {});
  const { file, count } = writeReport();
  const said =
    count > 0
      ? `Pictures that differ: ${count}. Side by side: ${pathToFileURL(file).href}`
      : `No picture differs${code === 0 ? '' : ', but the run failed: see above'}.`;
  stdout.write(`\n${said}\n`);
  return code;
}

/**
 * @param {readonly string[]} args
 * @param {Record<string, string>} env
 */
async function lookAtStories(args, env) {
  const browser = await ensureChromium();
  if (browser.code !== 0) {
    stderr.write(`${browser.output}\n`);
    return 1;
  }
  // What an earlier run left is of no interest.
  rmSync(differencesFolder, { recursive: true, force: true });
  const projects = args.some((argument) => /^--(?:config|project)\b/.test(argument))
    ? []
    : ['--project=stories*'];
  return runNodeInteractively(
    [toolPath('vitest'), 'run', '--reporter=default', ...projects, ...args],
    { env },
  );
}

/**
 * Writes down what the references were made with, and removes those of stories that are gone.
 *
 * @param {Record<string, readonly string[]>} looks The names of the pictures, by their folder.
 */
function finishReferences(looks) {
  const maker = thisMaker();
  for (const [references, names] of Object.entries(looks)) {
    const used = new Set(names.map((name) => `${name}.png`));
    writeMaker(references, maker);
    for (const file of readdirSync(references, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.png') && !used.has(file.replaceAll('\\', '/'))) {
        rmSync(join(references, file));
        stdout.write(`Removed, for no story has this look: ${file}\n`);
      }
    }
  }
}

/**
 * @param {string} file
 * @returns {Record<string, readonly string[]>}
 */
function readLooks(file) {
  return /** @type {Record<string, readonly string[]>} */ (JSON.parse(readFileSync(file, 'utf8')));
}
