import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './workspace.mjs';

const MAP = '.d.ts.map';
const SOURCES = ['.ts', '.tsx'];
const OUTPUTS = ['.js', '.js.map', '.d.ts', MAP];

/**
 * Removes what was compiled from sources that are gone since. The compiler leaves it, and it would
 * be published.
 *
 * @param {string} [packages] The folder of the packages.
 */
export function removeStaleOutputs(packages = join(root, 'packages')) {
  for (const name of readdirSync(packages)) {
    const dist = join(packages, name, 'dist');
    if (existsSync(dist)) removeFrom(dist, join(packages, name, 'src'));
  }
}

/**
 * Goes by names alone: another process may be writing what is in the files.
 *
 * @param {string} dist
 * @param {string} src
 */
function removeFrom(dist, src) {
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith(MAP)) continue;
    const stem = file.slice(0, -MAP.length);
    if (SOURCES.some((end) => existsSync(join(src, stem + end)))) continue;
    for (const end of OUTPUTS) rmSync(join(dist, stem + end), { force: true });
  }
}
