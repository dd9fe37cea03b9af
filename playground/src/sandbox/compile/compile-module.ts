import { decode, type SourceMapMappings } from '@jridgewell/sourcemap-codec';
import { transform } from 'sucrase';

import type { SourceFile } from '../../projects/project.ts';
import type { SourcePlace } from './text-range.ts';
import { rangeOfWord } from './text-range.ts';

/** A module as it runs: the body of a function of `require`, `module` and `exports`. */
export interface CompiledModule {
  readonly file: SourceFile;
  readonly code: string;
  readonly mappings: SourceMapMappings;
}

/** Why a module could not be compiled. */
export interface CompileFailure {
  readonly message: string;
  readonly offset: number;
}

/** Compiles one of the author's files. Lines stay lines. */
export function compileModule(file: SourceFile): CompiledModule | CompileFailure {
  try {
    const { code, sourceMap } = transform(file.text, {
      transforms: file.name.endsWith('.ts')
        ? ['typescript', 'imports']
        : ['typescript', 'jsx', 'imports'],
      jsxRuntime: 'automatic',
      jsxImportSource: '@contentkit/runtime',
      // It says for each element where it was written, of which the wire hears nothing.
      production: false,
      disableESTransforms: true,
      filePath: file.name,
      sourceMapOptions: { compiledFilename: file.name },
    });
    return { file, code, mappings: decode(sourceMap?.mappings ?? '') };
  } catch (error) {
    return readFailure(file, error);
  }
}

/**
 * The place in the author's text that a place in what it was compiled to came from. The map's columns
 * say little where types were taken out, so that the word itself is looked for in its line.
 */
export function sourceOf({ file, code, mappings }: CompiledModule, offset: number): SourcePlace {
  const before = code.slice(0, offset).split('\n');
  const column = before.at(-1)?.length ?? 0;
  const [, , line = before.length - 1] = mappings[before.length - 1]?.[0] ?? [];
  const lines = file.text.split('\n');
  const start = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  const own = lines[line] ?? '';
  const blank = /^\s*/.exec(own)?.[0].length ?? 0;
  const found = columnIn(own, code.split('\n')[before.length - 1] ?? '', column) ?? blank;
  return { file: file.name, at: rangeOfWord(file.text, Math.min(start + found, file.text.length)) };
}

/** Where a line has the word that stands at a column of what became of it. */
function columnIn(line: string, compiled: string, column: number): number | undefined {
  if (line.slice(0, column + 1) === compiled.slice(0, column + 1)) return column;
  const word = /^[\p{L}\p{N}_$]+/u.exec(compiled.slice(column))?.[0];
  if (word === undefined) return undefined;
  const columnsOf = (text: string) =>
    [...text.matchAll(/[\p{L}\p{N}_$]+/gu)].flatMap(({ 0: each, index }) =>
      each === word ? index : [],
    );
  const wanted = columnsOf(compiled).indexOf(column);
  return columnsOf(line)[wanted];
}

function readFailure({ text }: SourceFile, error: unknown): CompileFailure {
  const message = error instanceof Error ? error.message : String(error);
  const position = error instanceof Error && 'pos' in error ? Number(error.pos) : 0;
  const offset = Math.max(0, Math.min(position || 0, text.length));
  const said = message
    .replace(/^Error transforming [^]*?: /, '')
    .replace(/ \(\d+:\d+\)$/, '')
    .replaceAll('"', '`');
  return { message: inWords(said, text, offset), offset };
}

function inWords(said: string, text: string, offset: number): string {
  const rest = text.slice(offset);
  const expected = /^Unexpected token, expected (`.+`)$/.exec(said)?.[1];
  if (rest.trim() === '') {
    return `The file ends too early${expected ? `: ${expected} is missing` : '. Is a bracket or a tag left open?'}`.replace(
      /(?<![.?])$/,
      '.',
    );
  }
  const { length } = rangeOfWord(text, offset);
  const found = `\`${rest.slice(0, length).trim() || rest.trim().slice(0, 1)}\``;
  if (expected) return `${expected} is expected here, not ${found}.`;
  if (said === 'Unexpected token') {
    return `${found} does not belong here. Is something missing before it?`;
  }
  return `${said}.`;
}
