import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { describeMaker, isSameMaker } from './visual-maker.mjs';
import { root } from './workspace.mjs';

/** @import { Maker } from './visual-maker.mjs' */

/**
 * What a project left of its run.
 *
 * @typedef {object} Run
 * @property {string} project
 * @property {string} references The folder of its reference pictures.
 * @property {Maker} [made] What those were made with.
 * @property {Maker} now What it was compared in.
 */

/**
 * A look that differs.
 *
 * @typedef {object} Difference
 * @property {Run} run
 * @property {string} look `light/elements-button/primary`
 * @property {Partial<Record<'reference' | 'actual' | 'difference', string>>} pictures Below the page.
 */

/** Where the projects put what differs: in a folder each, with the run in `run.json`. */
export const differencesFolder = join(root, 'stories/test-results/visual');

/** @param {string} [folder] */
export function readRuns(folder = differencesFolder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => join(folder, name, 'run.json'))
    .filter((file) => existsSync(file))
    .map((file) => /** @type {Run} */ (JSON.parse(readFileSync(file, 'utf8'))));
}

/**
 * Writes the page that shows what differs, with all that it needs beside it.
 *
 * @param {string} [folder]
 * @returns {{ file: string, count: number }} The page, and how many looks are on it.
 */
export function writeReport(folder = differencesFolder) {
  const runs = readRuns(folder);
  const differences = runs.flatMap((run) => findDifferences(folder, run));
  const file = join(folder, 'index.html');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, pageOf(runs, differences));
  return { file, count: differences.length };
}

/**
 * @param {string} folder
 * @param {Run} run
 * @returns {Difference[]}
 */
function findDifferences(folder, run) {
  const place = run.project.replaceAll(/\W+/g, '-');
  const files = readdirSync(join(folder, place), { recursive: true, encoding: 'utf8' });
  const looks = files.flatMap((path) => {
    // Where there is no reference yet, the picture is called that.
    const [, look] = /^(.+)-(?:actual|reference)\.png$/.exec(path.replaceAll('\\', '/')) ?? [];
    return look === undefined ? [] : [look];
  });
  return [...new Set(looks)].toSorted().map((look) => {
    const picture = (/** @type {string} */ end) =>
      existsSync(join(folder, place, `${look}-${end}.png`))
        ? `${place}/${look}-${end}.png`
        : undefined;
    const actual = picture('actual');
    if (actual === undefined)
      return { run, look, pictures: { actual: `${place}/${look}-reference.png` } };
    const reference = `${place}/${look}-before.png`;
    copyFileSync(join(run.references, `${look}.png`), join(folder, reference));
    const difference = picture('diff');
    return { run, look, pictures: { reference, actual, ...(difference ? { difference } : {}) } };
  });
}

/**
 * @param {readonly Run[]} runs
 * @param {readonly Difference[]} differences
 */
function pageOf(runs, differences) {
  const notes = runs.flatMap(({ project, made, now }) =>
    made && !isSameMaker(made, now)
      ? [`${project}: made with ${describeMaker(made)}; compared in ${describeMaker(now)}.`]
      : [],
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Looks that differ: ${differences.length}</title>
<style>
  :root { color-scheme: light dark; font-family: system-ui, sans-serif; }
  body { margin: 1.5rem; }
  h2 { font-size: 1rem; margin-block: 2rem 0.5rem; }
  .pictures { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 1rem; }
  figure { margin: 0; }
  figcaption { margin-block-end: 0.25rem; }
  img { max-inline-size: 100%; border: 1px dashed GrayText; }
</style>
<h1>Looks that differ: ${differences.length}</h1>
${notes.map((note) => `<p>${escapeHtml(note)}</p>`).join('\n')}
${differences.map(sectionOf).join('\n')}
</html>
`;
}

/** @param {Difference} difference */
function sectionOf({ run, look, pictures }) {
  return `<section>
<h2>${escapeHtml(`${look} (${run.project})`)}</h2>
<div class="pictures">
${figureOf('Reference', pictures.reference, 'There is none yet.')}
${figureOf('Actual', pictures.actual, '')}
${figureOf('Difference', pictures.difference, 'The sizes differ.')}
</div>
</section>`;
}

/**
 * @param {string} caption
 * @param {string | undefined} source
 * @param {string} otherwise
 */
function figureOf(caption, source, otherwise) {
  const shown =
    source === undefined
      ? `<p>${otherwise}</p>`
      : `<a href="${escapeHtml(source)}"><img src="${escapeHtml(source)}" alt=""></a>`;
  return `<figure><figcaption>${caption}</figcaption>${shown}</figure>`;
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
