import type { Terminal } from './terminal.ts';

/** A file's JSON, or why there is none. */
export type JsonFile =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: 'no_file' | 'not_json'; readonly message: string };

/** Reads a file as JSON. */
export async function readJson(file: string, terminal: Terminal): Promise<JsonFile> {
  let source: string;
  try {
    source = await terminal.read(file);
  } catch (error) {
    return { ok: false, code: 'no_file', message: describeFileError(error) };
  }
  try {
    // A byte order mark is no part of JSON, but some editors write one.
    return { ok: true, value: JSON.parse(source.replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = source.trim() === '' ? 'The file is empty.' : `This is not JSON: ${reason}.`;
    return { ok: false, code: 'not_json', message };
  }
}

function describeFileError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
      return 'There is no such file.';
    case 'EISDIR':
      return 'This is a folder. Name the files in it.';
    case 'EACCES':
      return 'The file may not be read.';
    default:
      return `The file cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
