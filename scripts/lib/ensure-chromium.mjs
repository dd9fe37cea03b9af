import { existsSync } from 'node:fs';
import { getuid } from 'node:process';

import { findChromium } from './chromium.mjs';
import { runQuietly } from './process.mjs';

const ADVICE =
  'The tests need Chromium: install the `chromium` package or Google Chrome, or set CHROME_PATH.';

/**
 * Makes sure of a browser for the tests: the one that is there, else, for root on a Debian-like
 * system, the distribution's package.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function ensureChromium() {
  const present = findChromium();
  if (present !== undefined) return existsSync(present) ? success : notThere(present);
  if (getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return { code: 1, output: ADVICE };

  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await runQuietly('apt-get', ['update'], { env });
  // A list that cannot be refreshed may still be good enough to install from.
  const install = await runQuietly(
    'apt-get',
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    { env },
  );
  if (install.code === 0 && findChromium() !== undefined) return success;
  return { code: 1, output: `${update.output}${install.output}\n${ADVICE}` };
}

const success = { code: 0, output: '' };

/** @param {string} path */
function notThere(path) {
  return { code: 1, output: `CHROME_PATH is ${path}, but no such file exists.` };
}
