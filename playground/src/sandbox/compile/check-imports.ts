import { nearest } from '@contentkit/schema';

import { resolveImport, isRelative, relativePath } from '../../component/module-path.ts';
import type { Problem } from '../../editor/problem.ts';
import type { SourceFile } from '../../projects/project.ts';
import type { CompiledModule } from './compile-module.ts';
import { externals, runtimeExports } from './externals.ts';
import type { ImportedName, ModuleImport, Outline } from './outline.ts';
import { problemAt, replaceFix } from './problem-of.ts';
import type { TextRange } from './text-range.ts';

const jsxModule = '@contentkit/runtime/jsx-dev-runtime';

/** One of the author's modules, with what it says of itself. */
export interface ModuleParts {
  readonly file: SourceFile;
  /** Absent for data. */
  readonly outline: Outline | undefined;
  /** Absent for data, and where it does not compile. */
  readonly compiled: CompiledModule | undefined;
}

/** What the imports of a program come to. */
export interface LinkedImports {
  /** For each file the module that each specifier means: a file's name, or that of an external. */
  readonly targets: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly problems: readonly Problem[];
}

/** Finds out what each import means, and whether it is there. */
export function linkImports(modules: ReadonlyMap<string, ModuleParts>): LinkedImports {
  const problems: Problem[] = [];
  const targets = new Map<string, Map<string, string>>();
  const names = new Set(modules.keys());
  for (const { file, outline, compiled } of modules.values()) {
    // What JSX compiles to imports this by itself.
    const found = new Map([[jsxModule, `external:${externals[jsxModule]}`]]);
    targets.set(file.name, found);
    for (const each of outline?.imports ?? []) {
      // What is used as a type alone is gone when the program runs.
      const isRun = compiled === undefined || requires(compiled, each.specifier);
      if (each.isType || !isRun) {
        if (isRelative(each.specifier) && !resolveImport(names, file.name, each.specifier)) {
          problems.push(missingFile(file, each, names));
        }
        continue;
      }
      const external = Object.hasOwn(externals, each.specifier)
        ? externals[each.specifier]
        : undefined;
      if (external !== undefined) {
        found.set(each.specifier, `external:${external}`);
        if (external === 'runtime') problems.push(...checkRuntimeNames(file, each, compiled));
      } else if (!isRelative(each.specifier)) {
        problems.push(missingPackage(file, each));
      } else {
        const target = resolveImport(names, file.name, each.specifier);
        if (target === undefined) {
          problems.push(missingFile(file, each, names));
        } else {
          found.set(each.specifier, target);
          problems.push(...checkNames(file, each, target, modules));
        }
      }
    }
  }
  problems.push(...findCircles(modules, targets));
  return { targets, problems };
}

/** The circles that imports make, each told once: at the import that closes it. */
function findCircles(
  modules: ReadonlyMap<string, ModuleParts>,
  targets: LinkedImports['targets'],
): readonly Problem[] {
  const problems: Problem[] = [];
  const done = new Set<string>();
  const visit = (name: string, path: readonly string[]) => {
    const { file, outline } = modules.get(name) ?? {};
    if (!file || !outline || done.has(name)) return;
    for (const [specifier, target] of targets.get(name) ?? []) {
      const begin = [...path, name].indexOf(target);
      if (begin < 0) {
        visit(target, [...path, name]);
        continue;
      }
      const circle = [...path, name].slice(begin);
      const at = outline.imports.find((each) => each.specifier === specifier)?.at;
      if (!at) continue;
      const message =
        circle.length === 1
          ? 'This file imports itself.'
          : `These files import one another in a circle: ${[...circle, target]
              .map((each) => `\`${each}\``)
              .join(
                ' → ',
              )}. What one of them needs at once may not be there yet: move what both use into a file of its own.`;
      problems.push(problemAt(file, at, message, { severity: 'warning' }));
    }
    done.add(name);
  };
  for (const name of modules.keys()) visit(name, []);
  return problems;
}

function requires({ code }: CompiledModule, specifier: string): boolean {
  return code.includes(`require('${specifier}')`) || code.includes(`require("${specifier}")`);
}

function missingPackage(file: SourceFile, { specifier, at }: ModuleImport): Problem {
  if (specifier === '@gitbook/api') {
    return problemAt(
      file,
      at,
      'Of `@gitbook/api` the playground has the types alone. Ask the API with `context.api.fetch`, or with `fetch`.',
    );
  }
  const meant = nearest(specifier, Object.keys(externals));
  return problemAt(
    file,
    at,
    `The playground has no \`${specifier}\`. A component here imports \`@contentkit/runtime\` and its own files: bring what you need of the package into a file.`,
    { fixes: meant ? [replaceFix(`Change it to \`${meant}\``, inner(at), meant)] : [] },
  );
}

function missingFile(
  file: SourceFile,
  { specifier, at }: ModuleImport,
  names: ReadonlySet<string>,
): Problem {
  const others = [...names].filter((name) => name !== file.name);
  const paths = others.map((name) =>
    relativePath(file.name, name).replace(/(\/index)?\.[jt]sx?$/, ''),
  );
  const meant = nearest(specifier, paths);
  return problemAt(
    file,
    at,
    `There is no file \`${specifier}\` beside this one.${meant ? ` Did you mean \`${meant}\`?` : ' Add it, or change the import.'}`,
    { fixes: meant ? [replaceFix(`Change it to \`${meant}\``, inner(at), meant)] : [] },
  );
}

function inner({ offset, length }: TextRange): TextRange {
  return { offset: offset + 1, length: length - 2 };
}

function checkNames(
  file: SourceFile,
  { names, specifier }: ModuleImport,
  target: string,
  modules: ReadonlyMap<string, ModuleParts>,
): readonly Problem[] {
  const known = exportsOf(target, modules, new Set());
  return known ? names.flatMap((name) => checkName(file, name, specifier, known)) : [];
}

/** Types are no values, and so are not among the runtime's: they count where they are used so. */
function checkRuntimeNames(
  file: SourceFile,
  { names, specifier }: ModuleImport,
  compiled: CompiledModule | undefined,
): readonly Problem[] {
  const used = names.filter(
    ({ name }) =>
      /^[\w$]+$/.test(name) &&
      new RegExp(`_runtime\\d*\\.${name.replaceAll('$', String.raw`\$`)}\\b`).test(
        compiled?.code ?? '',
      ),
  );
  return used.flatMap((name) => checkName(file, name, specifier, new Set(runtimeExports)));
}

function checkName(
  file: SourceFile,
  { name, at }: ImportedName,
  specifier: string,
  known: ReadonlySet<string>,
): readonly Problem[] {
  if (known.has(name)) return [];
  const listed = [...known].filter((each) => each !== 'default');
  if (name === 'default') {
    const message = `\`${specifier}\` has no default export.${
      listed.length > 0 ? ` It exports ${listed.map((each) => `\`${each}\``).join(', ')}.` : ''
    }`;
    return [problemAt(file, at, message)];
  }
  const meant = nearest(name, listed);
  const message = `\`${specifier}\` exports no \`${name}\`.${
    meant
      ? ` Did you mean \`${meant}\`?`
      : listed.length > 0 && listed.length <= 12
        ? ` It exports ${listed.map((each) => `\`${each}\``).join(', ')}.`
        : ''
  }`;
  const fixes = meant ? [replaceFix(`Change it to \`${meant}\``, at, meant)] : [];
  return [problemAt(file, at, message, { fixes })];
}

/** What a file exports; nothing where that shows only as it runs. */
function exportsOf(
  name: string,
  modules: ReadonlyMap<string, ModuleParts>,
  seen: Set<string>,
): ReadonlySet<string> | undefined {
  const { outline } = modules.get(name) ?? {};
  if (!outline) return undefined;
  seen.add(name);
  const names = new Set(outline.exports);
  for (const specifier of outline.stars) {
    const target = resolveImport(new Set(modules.keys()), name, specifier);
    if (target === undefined) return undefined;
    if (seen.has(target)) continue;
    const others = exportsOf(target, modules, seen);
    if (!others) return undefined;
    for (const other of others) if (other !== 'default') names.add(other);
  }
  return names;
}
