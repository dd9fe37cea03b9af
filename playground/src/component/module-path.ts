/** What an import without an ending can mean, the likeliest first. */
const endings = ['', '.tsx', '.ts', '.jsx', '.js', '.json'];

/** How TypeScript has one write the import of a file that becomes JavaScript. */
const compiled: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.jsx': ['.tsx'],
};

/** Whether what is imported is a file of the same component. */
export function isRelative(specifier: string): boolean {
  return /^\.\.?(?:\/|$)/.test(specifier);
}

/** The file that a relative import means; nothing where it means none. */
export function resolveImport(
  names: ReadonlySet<string>,
  importer: string,
  specifier: string,
): string | undefined {
  const path = joinPath(folderOf(importer), specifier);
  if (path === undefined) return undefined;
  return candidatesOf(path, /(?:^|\/)\.{0,2}$/.test(specifier)).find((name) => names.has(name));
}

function candidatesOf(path: string, isFolder: boolean): readonly string[] {
  const index = path === '' ? 'index' : `${path}/index`;
  const inside = endings.slice(1).map((ending) => index + ending);
  if (isFolder) return inside;
  const ending = /\.jsx?$/.exec(path)?.[0] ?? '';
  const sources = compiled[ending] ?? [];
  return [
    ...endings.map((known) => path + known),
    ...sources.map((source) => path.slice(0, -ending.length) + source),
    ...inside,
  ];
}

/** A path from a folder, without its `.` and `..`; nothing where it leaves the component. */
function joinPath(folder: string, specifier: string): string | undefined {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of specifier.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

/** How one file writes the path of another: `./format.ts`, `../lib/format.ts`. */
export function relativePath(importer: string, target: string): string {
  const from = importer.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  const up = from.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...to.slice(shared)].join('/');
}

/** The folder of a file; empty for what is in none. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')));
}
