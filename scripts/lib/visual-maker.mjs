import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform } from 'node:process';

import { findChromium } from './chromium.mjs';
import { root } from './workspace.mjs';

/**
 * What a picture depends on besides what it shows.
 *
 * @typedef {object} Maker
 * @property {string} browser `Chromium 150.0.7871.100`
 * @property {string} system As Node names it.
 * @property {Record<string, string>} fonts The packages of the fonts, and their versions.
 */

const FILE = 'made-with.json';

const FONTS = ['@fontsource-variable/jetbrains-mono', '@fontsource-variable/vazirmatn'];

/**
 * What the pictures of a folder were made with.
 *
 * @param {string} references
 * @returns {Maker | undefined} Nothing where there are none yet.
 */
export function readMaker(references) {
  const file = join(references, FILE);
  return existsSync(file)
    ? /** @type {Maker} */ (JSON.parse(readFileSync(file, 'utf8')))
    : undefined;
}

/**
 * @param {string} references
 * @param {Maker} maker
 */
export function writeMaker(references, maker) {
  writeFileSync(join(references, FILE), `${JSON.stringify(maker, null, 2)}\n`);
}

/** @returns {Maker} What pictures are made with here and now. */
export function thisMaker() {
  const executable = findChromium();
  const said =
    executable === undefined
      ? ''
      : execFileSync(executable, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString();
  return {
    browser: /^\D+[\d.]+/.exec(said)?.[0] ?? 'an unknown browser',
    system: platform,
    fonts: Object.fromEntries(FONTS.map((name) => [name, versionOf(name)])),
  };
}

/**
 * @param {Maker} one
 * @param {Maker} other
 */
export function isSameMaker(one, other) {
  return describeMaker(one) === describeMaker(other);
}

/** @param {Maker} maker */
export function describeMaker({ browser, system, fonts }) {
  const named = Object.entries(fonts).map(([name, version]) => `${name} ${version}`);
  return [`${browser} on ${system}`, ...named.toSorted()].join(', ');
}

/** @param {string} name */
function versionOf(name) {
  const manifest = join(root, 'stories/node_modules', name, 'package.json');
  return /** @type {{ version: string }} */ (JSON.parse(readFileSync(manifest, 'utf8'))).version;
}
