import type {
  BlockSettings,
  ComponentSource,
  NetworkSettings,
  Source,
  SourceFile,
} from './project.ts';

/** A change of a project that is no typing. */
export type SourceChange =
  /** At the end where there is no `at`. */
  | { readonly type: 'add-file'; readonly file: SourceFile; readonly at?: number }
  | { readonly type: 'remove-file'; readonly name: string }
  | { readonly type: 'rename-file'; readonly from: string; readonly to: string }
  | { readonly type: 'network'; readonly network: NetworkSettings }
  | { readonly type: 'block'; readonly block: BlockSettings }
  /** All of it: another template, say, or several files at once. */
  | { readonly type: 'replace'; readonly source: Source };

/** A source after a change, and what takes that back. */
export interface ChangedSource {
  readonly source: Source;
  readonly inverse: SourceChange;
}

/** Makes a change; nothing where it cannot be made, as there is no such file, say. */
export function changeSource(source: Source, change: SourceChange): ChangedSource | undefined {
  if (change.type === 'replace') {
    return { source: change.source, inverse: { type: 'replace', source } };
  }
  if (source.kind !== 'component') return undefined;
  switch (change.type) {
    case 'add-file':
      return addFile(source, change.file, change.at ?? source.files.length);
    case 'remove-file':
      return removeFile(source, change.name);
    case 'rename-file':
      return renameFile(source, change.from, change.to);
    case 'network':
      return {
        source: { ...source, network: change.network },
        inverse: { type: 'network', network: source.network },
      };
    case 'block':
      return {
        source: { ...source, block: change.block },
        inverse: { type: 'block', block: source.block },
      };
  }
}

function addFile(source: ComponentSource, file: SourceFile, at: number): ChangedSource | undefined {
  if (source.files.some(({ name }) => name === file.name)) return undefined;
  return {
    source: { ...source, files: source.files.toSpliced(at, 0, file) },
    inverse: { type: 'remove-file', name: file.name },
  };
}

function removeFile(source: ComponentSource, name: string): ChangedSource | undefined {
  const at = source.files.findIndex((file) => file.name === name);
  const file = source.files[at];
  // A component without a file is none.
  if (!file || source.files.length === 1) return undefined;
  return {
    source: { ...source, files: source.files.toSpliced(at, 1) },
    inverse: { type: 'add-file', file, at },
  };
}

function renameFile(source: ComponentSource, from: string, to: string): ChangedSource | undefined {
  const names = source.files.map(({ name }) => name);
  if (from === to || !names.includes(from) || names.includes(to)) return undefined;
  const files = source.files.map((file) => (file.name === from ? { ...file, name: to } : file));
  return { source: { ...source, files }, inverse: { type: 'rename-file', from: to, to: from } };
}
