import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

/** The workspace's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** The one place that says which pnpm installs the workspace. */
export const PNPM = 'pnpm@12.18.0';

/**
 * The workspace's own Node, which everything but these scripts runs on: it reads TypeScript, while
 * the Node that happens to be on the machine may be older.
 */
export const nodePath = join(
  root,
  'node_modules/node/bin',
  platform === 'win32' ? 'node.exe' : 'node',
);

/** The environment for child processes: a `node` they start is the workspace's too. */
export function workspaceEnv() {
  return { ...env, PATH: [dirname(nodePath), env['PATH']].join(delimiter) };
}

/**
 * The script behind a tool's command. Started with `nodePath` it takes no shell, no `npx`, and not
 * the machine's Node.
 *
 * @param {string} packageName The dependency that brings the tool.
 * @param {string} [folder] The workspace member that declares it.
 * @param {string} [command] The command, where it is not named like the package.
 */
export function toolPath(packageName, folder = '.', command = packageName) {
  const packageFolder = join(root, folder, 'node_modules', packageName);
  const manifest = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (JSON.parse(manifest));
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${packageName} brings no command named ${command}.`);
  return join(packageFolder, path);
}
