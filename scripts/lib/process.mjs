import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import process, { env, platform } from 'node:process';

import { nodePath, root, workspaceEnv } from './workspace.mjs';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] Where to run; the workspace's folder when absent.
 * @property {Record<string, string>} [env] Added to the environment.
 */

/**
 * Runs a command quietly and gives back all it wrote, for a caller who shows it only on failure.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runQuietly(command, args, { cwd = root, env: added = {} } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...workspaceEnv(), ...added },
    stdio: ['ignore', 'pipe', 'pipe'],
    // On Windows `npx` is a shell script.
    shell: platform === 'win32' && command === 'npx',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  return { code: await exitCode(child, 'close'), output };
}

/**
 * Runs a command with this process's own input and output. What should end this process ends the
 * child, which can put its things in order, and this process ends after it. (An interrupt at a
 * terminal reaches both by itself.)
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} The exit code.
 */
export async function runInteractively(command, args, { cwd = root, env: added = {} } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...workspaceEnv(), ...added },
    stdio: 'inherit',
  });
  const end = () => void child.kill('SIGTERM');
  const interrupt = () => void (process.stdin.isTTY || end());
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', end);
  const unwatch = watchParent(end);
  const code = await exitCode(child, 'exit');
  process.off('SIGINT', interrupt);
  process.off('SIGTERM', end);
  unwatch();
  return code;
}

/**
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNodeQuietly(args, options) {
  return runQuietly(nodePath, args, options);
}

/**
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNodeInteractively(args, options) {
  return runInteractively(nodePath, args, options);
}

/**
 * Notices when npm was terminated: it ends the shell between itself and this process, and the shell
 * passes nothing on.
 *
 * @param {() => void} whenGone
 * @returns {() => void} Stops watching.
 */
function watchParent(whenGone) {
  if (env['npm_lifecycle_event'] === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid !== parent) whenGone();
  }, 250);
  return () => clearInterval(timer);
}

/**
 * The exit code as a shell would give it.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {'exit' | 'close'} event
 */
async function exitCode(child, event) {
  const [code, signal] = /** @type {[number | null, NodeJS.Signals | null]} */ (
    /** @type {unknown} */ (await once(child, event))
  );
  return code ?? 128 + (signal ? constants.signals[signal] : 0);
}
