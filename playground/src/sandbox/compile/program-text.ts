import type { SourceFile } from '../../projects/project.ts';
import { sourceOf, type CompiledModule } from './compile-module.ts';
import type { SourcePlace } from './text-range.ts';

/** What a program consists of. */
export interface ProgramParts {
  readonly entry: string;
  readonly modules: readonly CompiledModule[];
  /** The files of JSON. */
  readonly data: readonly SourceFile[];
  /** For each file the module that each specifier means. */
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What the worker is told of a program besides its modules. */
export interface ProgramSettings {
  readonly entry: string;
  readonly data: readonly (readonly [name: string, json: string])[];
  readonly targets: readonly (readonly [
    name: string,
    targets: readonly (readonly [specifier: string, target: string])[],
  ])[];
}

/** A program as one script. */
export interface ProgramText {
  readonly text: string;
  /** The author's files that it was made from. */
  readonly files: readonly SourceFile[];
  /** Where in the author's files a place of the script came from, if it did. Both count from 1. */
  locate(line: number, column: number): SourcePlace | undefined;
}

/**
 * Puts a program into one script: the runtime first, and then each module in a function, which sees
 * nothing of the runtime's insides.
 *
 * @param runtime A script that leaves a function `contentkitSandbox` behind.
 */
export function writeProgram(
  runtime: string,
  parts: ProgramParts,
  settings: object = {},
): ProgramText {
  const program: ProgramSettings = {
    entry: parts.entry,
    data: parts.data.map(({ name, text }) => [name, text]),
    targets: [...parts.targets].map(([name, targets]) => [name, [...targets]]),
  };
  const json = JSON.stringify(JSON.stringify({ ...settings, program }));
  let text = `(function (settings, modules) {\n${runtime}\ncontentkitSandbox(settings, modules);\n})(${json}, [\n`;
  const begins: { readonly offset: number; readonly module: CompiledModule }[] = [];
  for (const module of parts.modules) {
    text += `[${JSON.stringify(module.file.name)}, function (require, module, exports) {\n`;
    begins.push({ offset: text.length, module });
    text += `${module.code}\n}],\n`;
  }
  text += ']);\n';
  const starts = lineStarts(text);
  return {
    text,
    files: parts.modules.map(({ file }) => file),
    locate(line, column) {
      const start = starts[line - 1];
      if (start === undefined) return undefined;
      const offset = start + column - 1;
      const found = begins.findLast((begin) => begin.offset <= offset);
      if (!found || offset > found.offset + found.module.code.length) return undefined;
      return sourceOf(found.module, offset - found.offset);
    },
  };
}

/** Where lines start as engines count them: by every terminator of the language. */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    starts.push(index + end.length);
  }
  return starts;
}
