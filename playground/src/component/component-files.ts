import type { SourceFile } from '../projects/project.ts';
import { canBeEntry } from './check-file-name.ts';

/** The files of a component; the first is the entry. */
export type SourceFiles = readonly SourceFile[];

/** The files and one more. */
export function addFile(files: SourceFiles, name: string): SourceFiles {
  return [...files, { name, text: name.endsWith('.json') ? '{}\n' : '' }];
}

/** The files with another text in one of them. */
export function writeFile(files: SourceFiles, name: string, text: string): SourceFiles {
  return files.map((file) => (file.name === name ? { ...file, text } : file));
}

/** The files, of which one has another name. Imports of it stay as they are: see `renameImports`. */
export function renameFile(files: SourceFiles, from: string, to: string): SourceFiles {
  return files.map((file) => (file.name === from ? { ...file, name: to } : file));
}

/** Whether a component is left without a file: one stays, in which it can begin. */
export function canRemoveFile(files: SourceFiles, name: string): boolean {
  return files.some((file) => file.name !== name && canBeEntry(file.name));
}

/** The files without one of them. Where that was the entry, the next that can be is. */
export function removeFile(files: SourceFiles, name: string): SourceFiles {
  if (!canRemoveFile(files, name)) return files;
  const rest = files.filter((file) => file.name !== name);
  const entry = rest.find((file) => canBeEntry(file.name));
  return entry && files[0]?.name === name ? makeEntry(rest, entry.name) : rest;
}

/** The files, of which another is the entry. */
export function makeEntry(files: SourceFiles, name: string): SourceFiles {
  const entry = files.find((file) => file.name === name);
  if (!entry || !canBeEntry(name)) return files;
  return [entry, ...files.filter((file) => file !== entry)];
}

/** The file that comes into view when one goes: the next, or else the one before. */
export function neighbourOf(files: SourceFiles, name: string): string | undefined {
  const index = files.findIndex((file) => file.name === name);
  return (files[index + 1] ?? files[index - 1])?.name;
}

/** A name that no file has yet: `file.tsx`, `file-2.tsx`. */
export function freeName(files: SourceFiles): string {
  const names = new Set(files.map(({ name }) => name.toLowerCase()));
  let name = 'file.tsx';
  for (let count = 2; names.has(name); count += 1) name = `file-${count}.tsx`;
  return name;
}
