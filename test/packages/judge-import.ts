import { isBuiltin } from 'node:module';
import { posix } from 'node:path';

import type { FoundImport } from './find-imports.ts';
import { importTable, type ImportRow } from './import-table.ts';
import type { Manifest, Member } from './workspace-members.ts';

const SCOPE = '@contentkit/';

/** Tooling that a test may import though its package's manifest does not name it. */
const TEST_DOORS = ['test/console', 'test/random'];

/** Where a member's relative imports may lead besides its own folder. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  // The end-to-end tests start what `npm start` starts; the scripts are tested as well. Attacks on
  // what the renderer draws mount it as its own tests do. The files of stories are held against what
  // writes them.
  test: ['packages/react/test-support/', 'playground/', 'scripts/', 'stories/'],
  // The stories are tested in the browser that the scripts find.
  stories: ['scripts/'],
};

export interface ImportingFile {
  member: Member;
  /** Relative to the member's folder. */
  path: string;
}

/**
 * Judges one import.
 *
 * @returns What is wrong with it, in one sentence; nothing when it is allowed.
 */
export function judgeImport(
  file: ImportingFile,
  { specifier, exportsAll }: FoundImport,
  members: ReadonlyMap<string, Member>,
  rootManifest: Manifest,
): string | undefined {
  const row = importTable[file.member.name];
  if (!row) return `${file.member.name} has no row in the import table`;
  if (exportsAll)
    return `\`export * from '${specifier}'\` hides what is exported: name each export`;
  if (specifier.startsWith('.')) return judgeRelative(file, specifier);
  if (specifier.startsWith(SCOPE)) {
    // Behind a question mark stands what the bundler makes of it.
    const [target = ''] = specifier.slice(SCOPE.length).split('?');
    return judgeArrow(file, row, target, members);
  }
  if (row.made?.includes(specifier)) return undefined;
  if (isBuiltin(specifier)) return judgeBuiltin(file, row, specifier);
  return judgeLibrary(file, row, packageOf(specifier), rootManifest);
}

function judgeRelative({ member, path }: ImportingFile, specifier: string): string | undefined {
  const target = posix.join(member.folder, posix.dirname(path), specifier);
  if (!target.startsWith(`${member.folder}/`)) {
    const allowed = NEIGHBOURS[member.name] ?? [];
    return allowed.some((neighbour) => target.startsWith(neighbour))
      ? undefined
      : `${specifier} leaves ${member.folder}: import the package by its name`;
  }
  if (
    !isTooling({ member, path }) &&
    isTooling({ member, path: posix.relative(member.folder, target) })
  ) {
    return `${specifier} belongs to the tests, which are not published`;
  }
  return undefined;
}

function judgeArrow(
  file: ImportingFile,
  row: ImportRow,
  target: string,
  members: ReadonlyMap<string, Member>,
): string | undefined {
  const [name = '', ...rest] = target.split('/');
  const door = rest.length > 0 ? `./${rest.join('/')}` : '.';
  const allowed = isTooling(file)
    ? [...row.imports, ...(row.testImports ?? []), ...TEST_DOORS, file.member.name]
    : row.imports;
  if (!allowed.includes(name) && !allowed.includes(target)) {
    const doors = allowed.filter((arrow) => arrow.startsWith(`${name}/`));
    return doors.length > 0
      ? `${file.member.name} may import ${SCOPE}${doors.join(` or ${SCOPE}`)}, not ${SCOPE}${target}`
      : `there is no arrow from ${file.member.name} to ${name} in the import table`;
  }
  const exports = members.get(name)?.manifest.exports;
  if (!exports) return `${SCOPE}${name} exports nothing`;
  if (!(door in exports)) return `${SCOPE}${name} has no door ${door} in its \`exports\``;
  return undefined;
}

function judgeBuiltin(file: ImportingFile, row: ImportRow, specifier: string): string | undefined {
  if (isTooling(file) || row.node?.test(file.path)) return undefined;
  return `${specifier} is Node's own, and this file must run without Node`;
}

function judgeLibrary(
  file: ImportingFile,
  row: ImportRow,
  library: string,
  rootManifest: Manifest,
): string | undefined {
  const { dependencies, peerDependencies, devDependencies } = file.member.manifest;
  const published = { ...dependencies, ...peerDependencies };
  if (isTooling(file) || row.libraries === 'declared') {
    const declared = { ...published, ...devDependencies, ...rootManifest.devDependencies };
    return library in declared || typesOf(library) in declared
      ? undefined
      : `${library} is in no manifest`;
  }
  if (!row.libraries.some((entry) => entry === library || entry === familyOf(library))) {
    return `${library} is not among the libraries of ${file.member.name} in the import table`;
  }
  // A library of types alone is not there when the code runs.
  return library in published || typesOf(library) in { ...published, ...devDependencies }
    ? undefined
    : `${library} is not among the dependencies of ${file.member.name}`;
}

/** Files that are not published: tests and what they share, generators, configuration. */
function isTooling({ member, path }: ImportingFile): boolean {
  return (
    member.name === 'test' ||
    /\.test\.tsx?$|\.config\.ts$|^(?:test|test-support|scripts)\//.test(path)
  );
}

function typesOf(library: string): string {
  return `@types/${library}`;
}

function familyOf(library: string): string {
  return `${library.split('/')[0]}/*`;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
