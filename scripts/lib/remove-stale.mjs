import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { root } from './workspace.mjs';

const MAP = '.d.ts.map';
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
    if (existsSync(dist)) removeFrom(dist);
  }
}

/** @param {string} dist */
function removeFrom(dist) {
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith(MAP)) continue;
    const map = join(dist, file);
    const { sources } = /** @type {{ sources: string[] }} */ (
      JSON.parse(readFileSync(map, 'utf8'))
    );
    if (sources.some((source) => existsSync(join(dirname(map), source)))) continue;
    const stem = map.slice(0, -MAP.length);
    for (const output of OUTPUTS) rmSync(stem + output, { force: true });
  }
}
