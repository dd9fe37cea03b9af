// The packages as a registry would have them, installed into an app outside of the workspace.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { runQuietly } from '../../scripts/lib/process.mjs';
import { PNPM, root } from '../../scripts/lib/workspace.mjs';
import { readMembers, type Manifest, type Member } from './workspace-members.ts';

/** The manifest that a tarball holds. */
export interface PackedManifest extends Manifest {
  readonly bin?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly exports?: unknown };
}

/** A package as it comes out of its tarball. */
export interface PackedPackage {
  readonly name: string;
  /** Its files. */
  readonly folder: string;
  readonly manifest: PackedManifest;
}

/** The packed packages, and a folder for the apps that use them. */
export interface Installation {
  readonly packages: ReadonlyMap<string, PackedPackage>;
  /**
   * Makes an app that has some packages and nothing else: not what these depend on, either.
   *
   * @param dependencies Packed packages, and others that a member of the workspace declares.
   * @param files What is in it, by path.
   * @returns Its folder.
   */
  addApp(
    name: string,
    dependencies: Readonly<Record<string, From>>,
    files: Readonly<Record<string, string>>,
  ): string;
  remove(): void;
}

/** Where a dependency is from: its tarball, or the member that declares it, perhaps by an alias. */
export type From = 'packed' | { readonly member: string; readonly alias?: string };

/** The members that are published. */
export const publicMembers: readonly Member[] = [...readMembers().values()].filter(
  ({ folder, manifest }) => folder.startsWith('packages/') && !manifest.private,
);

/** Packs every public package, and unpacks each to where it finds what it declares and no more. */
export async function installPackages(): Promise<Installation> {
  // Real, or the tools would name files by two paths.
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'contentkit-embed-')));
  try {
    const tarballs = join(home, 'tarballs');
    await packAll(tarballs);
    const packages = new Map<string, PackedPackage>();
    for (const member of publicMembers) {
      const folder = await unpack(member, tarballs, home);
      packages.set(member.manifest.name, {
        name: member.manifest.name,
        folder,
        manifest: readManifest(folder),
      });
    }
    for (const member of publicMembers) linkDeclared(member, packages);
    return {
      packages,
      addApp: (name, dependencies, files) =>
        addApp(join(home, name), dependencies, files, packages),
      remove: () => rmSync(home, { recursive: true, force: true }),
    };
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
}

async function packAll(destination: string): Promise<void> {
  const filters = publicMembers.map(({ manifest }) => `--filter=${manifest.name}`);
  // Without asking the network: the install has fetched this pnpm already.
  const args = ['-y', '--prefer-offline', PNPM, ...filters, '-r', 'pack'];
  await succeed('npx', [...args, '--pack-destination', destination]);
}

/** A folder for each, so that none sees what another one has. */
async function unpack(member: Member, tarballs: string, home: string): Promise<string> {
  const { name, version } = readManifest(join(root, member.folder));
  const folder = join(home, 'store', member.name, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  const tarball = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`;
  await succeed('tar', ['-xzf', join(tarballs, tarball), '-C', folder, '--strip-components=1']);
  return folder;
}

/** Peers, too: whoever installs a package has them. */
function linkDeclared(member: Member, packages: ReadonlyMap<string, PackedPackage>): void {
  const { manifest, folder } = found(packages, member.manifest.name);
  const modules = join(folder, '../..');
  for (const name of Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })) {
    link(modules, name, packages.get(name)?.folder ?? installed(member.folder, name));
  }
}

function addApp(
  folder: string,
  dependencies: Readonly<Record<string, From>>,
  files: Readonly<Record<string, string>>,
  packages: ReadonlyMap<string, PackedPackage>,
): string {
  mkdirSync(folder);
  for (const [name, from] of Object.entries(dependencies)) {
    const target =
      from === 'packed' ? found(packages, name).folder : installed(from.member, from.alias ?? name);
    link(join(folder, 'node_modules'), name, target);
  }
  const manifest = { name: 'app', private: true, type: 'module' };
  const all = { 'package.json': JSON.stringify(manifest), ...files };
  for (const [path, text] of Object.entries(all)) writeFileSync(join(folder, path), text);
  return folder;
}

function found(packages: ReadonlyMap<string, PackedPackage>, name: string): PackedPackage {
  const known = packages.get(name);
  if (!known) throw new Error(`No public package is named ${name}.`);
  return known;
}

/** A package from outside, as a member of the workspace has it. */
function installed(memberFolder: string, name: string): string {
  const path = join(root, memberFolder, 'node_modules', name);
  if (!existsSync(path)) throw new Error(`${memberFolder} does not declare ${name}.`);
  return realpathSync(path);
}

function link(modules: string, name: string, target: string): void {
  const path = join(modules, name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path, 'junction');
}

function readManifest(folder: string): PackedManifest & { version: string } {
  // A cast of our own file.
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackedManifest & {
    version: string;
  };
}

/** Runs a command that must succeed. */
async function succeed(command: string, args: readonly string[]): Promise<void> {
  const { code, output } = await runQuietly(command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output}`);
}
