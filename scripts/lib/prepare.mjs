import { stderr } from 'node:process';

import { install, isInstalled } from './install.mjs';

/**
 * Installs where needed, for the tasks that are about something else: it says so only where a
 * person watches, and what went wrong only where something did. Standard output stays the task's.
 *
 * @returns {Promise<boolean>} Whether the task can go on.
 */
export async function ensureInstalled() {
  if (isInstalled()) return true;
  if (stderr.isTTY) stderr.write('Installing the dependencies …\n');
  return succeeded(await install(), 'The dependencies could not be installed.');
}

/**
 * @param {{ code: number, output: string }} result
 * @param {string} failure What a person reads first where the result is a failure.
 */
export function succeeded({ code, output }, failure) {
  if (code !== 0) stderr.write(`${output.trimEnd()}\n\n${failure}\n`);
  return code === 0;
}
