import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arch, platform } from 'node:process';

import { runQuietly } from './process.mjs';
import { nodePath, PNPM, root } from './workspace.mjs';

// Written after an install that succeeded; holds what that install was made from.
const stamp = join(root, 'node_modules/.contentkit-install');

/** Whether the dependencies on disk are those that the lockfile asks for. */
export function isInstalled() {
  return existsSync(nodePath) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/**
 * Installs what the lockfile says.
 *
 * @returns {Promise<{ code: number, output: string }>} As the installer ended.
 */
export async function install() {
  rmSync(stamp, { force: true });
  // Without a terminal the installer must not ask: `CI` answers for it.
  const result = await runQuietly('npx', ['-y', PNPM, 'install', '--frozen-lockfile'], {
    env: { CI: 'true' },
  });
  if (result.code === 0) writeFileSync(stamp, fingerprint());
  return result;
}

/** All that an install depends on, in short. */
function fingerprint() {
  const hash = createHash('sha256').update(`${platform} ${arch}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()]) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function manifests() {
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}`);
  return ['.', ...packages, 'playground', 'stories', 'test']
    .map((folder) => join(folder, 'package.json'))
    .filter((file) => existsSync(join(root, file)));
}
