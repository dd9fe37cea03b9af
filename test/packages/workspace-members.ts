import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../scripts/lib/workspace.mjs';

/** A folder of the workspace with a manifest: a package, the playground, the stories, the tests. */
export interface Member {
  name: string;
  /** Relative to the workspace. */
  folder: string;
  manifest: Manifest;
}

export interface Manifest {
  name: string;
  /** Whether it is never published. */
  private?: boolean;
  exports?: Readonly<Record<string, unknown>>;
  dependencies?: Readonly<Record<string, string>>;
  peerDependencies?: Readonly<Record<string, string>>;
  devDependencies?: Readonly<Record<string, string>>;
}

export const rootManifest = readManifest('.');

/** The members that exist, by the names that the table gives them. */
export function readMembers(): ReadonlyMap<string, Member> {
  const packages = readdirSync(join(root, 'packages')).map((name) => [name, `packages/${name}`]);
  const folders = [...packages, ...['playground', 'stories', 'test'].map((name) => [name, name])];
  return new Map(
    folders
      .map(([name = '', folder = '']) => ({ name, folder }))
      .filter(({ folder }) => existsSync(join(root, folder, 'package.json')))
      .map(({ name, folder }) => [name, { name, folder, manifest: readManifest(folder) }]),
  );
}

/** Every source file of a member, relative to its folder. */
export function listSources({ folder }: Member): string[] {
  // A pattern passes over folders that begin with a dot unless it names them.
  return globSync('{,.storybook/}**/*.{ts,tsx,mts,js,jsx,mjs}', {
    cwd: join(root, folder),
    exclude: ['**/node_modules', '**/dist', '**/storybook-static'],
  }).map((file) => file.replaceAll('\\', '/'));
}

/** What a folder's tsconfig references, relative to the workspace. */
export function readReferences(folder: string, name = 'tsconfig.json'): string[] {
  const file = join(root, folder, name);
  // The tests have none of their own: the workspace's covers them.
  if (!existsSync(file)) return [];
  // A cast of our own file.
  const { references = [] } = JSON.parse(readFileSync(file, 'utf8')) as {
    references?: { path: string }[];
  };
  return (
    references
      // Parts that a member's own project is divided into are no arrows.
      .filter(({ path }) => !path.startsWith('./'))
      .map(({ path }) => join(folder, path).replaceAll('\\', '/'))
  );
}

function readManifest(folder: string): Manifest {
  // A cast of our own file.
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
}
