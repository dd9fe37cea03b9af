import { JsonSource, type SourceRange } from '@contentkit/schema';

import type { Terminal } from './terminal.ts';

/** A file's JSON, or why there is none. */
export type JsonFile = JsonFound | JsonFailure;

interface JsonFound {
  readonly ok: true;
  readonly value: unknown;
  readonly text: string;
  readonly source: JsonSource;
}

interface JsonFailure {
  readonly ok: false;
  readonly code: 'no_file' | 'not_json';
  readonly message: string;
  /** What the file holds, where it could be read. */
  readonly text: string | undefined;
  /** Where that is no JSON. */
  readonly place: SourceRange | undefined;
}

/** Reads a file as JSON. */
export async function readJson(file: string, terminal: Terminal): Promise<JsonFile> {
  let text: string;
  try {
    text = await terminal.read(file);
  } catch (error) {
    const message = describeFileError(error);
    return { ok: false, code: 'no_file', message, text: undefined, place: undefined };
  }
  const source = new JsonSource(text);
  if (source.error) {
    const message = `Not valid JSON. ${source.error.message}`;
    return { ok: false, code: 'not_json', message, text, place: source.error };
  }
  // A byte order mark is no part of JSON, but some editors write one.
  const value = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  return { ok: true, value, text, source };
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
