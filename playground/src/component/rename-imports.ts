// It brings a parser: load it when a file is renamed.
import { parser } from '@lezer/javascript';

import type { SourceFile } from '../projects/project.ts';
import type { SourceFiles } from './component-files.ts';
import { isRelative, relativePath, resolveImport } from './module-path.ts';

/** The path in an import, and where it stands: without its quotes. */
interface ImportPath {
  readonly from: number;
  readonly to: number;
  readonly path: string;
}

/**
 * The files, of which one has another name, or is in another folder: what imports it, and what it
 * imports itself, is found as before. An import is written anew only where it would be lost, in the
 * way in which it was written: with or without an ending, or by its folder alone.
 */
export function renameImports(files: SourceFiles, from: string, to: string): SourceFiles {
  const before = new Set(files.map(({ name }) => name));
  const after = new Set(files.map(({ name }) => (name === from ? to : name)));
  return files.map((file) => {
    const name = file.name === from ? to : file.name;
    let text = '';
    let end = 0;
    for (const { path, ...place } of importPaths(file)) {
      const old = resolveImport(before, file.name, path);
      const target = old === from ? to : old;
      if (target === undefined || resolveImport(after, name, path) === target) continue;
      const next = waysToWrite(path, name, target).find(
        (way) => resolveImport(after, name, way) === target,
      );
      text += file.text.slice(end, place.from) + (next ?? path);
      end = place.to;
    }
    if (end === 0 && name === file.name) return file;
    return { name, text: text + file.text.slice(end) };
  });
}

/** How a file can be imported, the way most like the one before first. */
function waysToWrite(old: string, importer: string, target: string): readonly string[] {
  const full = relativePath(importer, target);
  const bare = full.replace(/\.[^./]+$/, '');
  const folder = bare.replace(/\/index$/, '');
  const ending = /[^./](\.[jt]sx?|\.json)$/.exec(old)?.[1];
  if (ending === undefined) {
    return old.endsWith('/index') ? [bare, full] : [folder, bare, full];
  }
  // An ending that TypeScript has one write means another file's than its own.
  const isCompiled = /^\.jsx?$/.test(ending) && /\.tsx?$/.test(target);
  return isCompiled ? [bare + ending, `${bare}.js`, full] : [full];
}

/** Every import of a file by a path of its own component. */
function importPaths({ name, text }: SourceFile): readonly ImportPath[] {
  if (name.endsWith('.json')) return [];
  const paths: ImportPath[] = [];
  // In `.ts`, `<a>b` is a cast.
  const dialect = name.endsWith('.ts') ? 'ts' : 'ts jsx';
  parser
    .configure({ dialect })
    .parse(text)
    .iterate({
      enter(ref) {
        if (ref.name !== 'String') return;
        const { node } = ref;
        const before = node.prevSibling?.name;
        const isImport = isImported(node.parent?.name, before) || isRequired();
        if (!isImport) return;
        const path = text.slice(node.from + 1, node.to - 1);
        if (isRelative(path) && !path.includes('\\')) {
          paths.push({ from: node.from + 1, to: node.to - 1, path });
        }

        function isRequired(): boolean {
          const callee = node.parent?.prevSibling;
          return (
            node.parent?.name === 'ArgList' &&
            before === '(' &&
            callee?.name === 'VariableName' &&
            text.slice(callee.from, callee.to) === 'require'
          );
        }
      },
    });
  return paths;
}

function isImported(parent: string | undefined, before: string | undefined): boolean {
  switch (parent) {
    case 'ImportDeclaration':
    case 'ExportDeclaration':
      return before === 'from' || before === 'import';
    case 'DynamicImport':
    case 'ImportType':
      return before === '(';
    default:
      return false;
  }
}
