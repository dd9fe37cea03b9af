// It brings a compiler and a parser: load it when there is something to compile.
import { JsonSource } from '@contentkit/schema';

import type { Problem } from '../../editor/problem.ts';
import { blankComponent } from '../../projects/blank-component.ts';
import type { SourceFile } from '../../projects/project.ts';
import { linkImports, type ModuleParts } from './check-imports.ts';
import { compileModule } from './compile-module.ts';
import { readOutline, type Outline, type Unsupported } from './outline.ts';
import { problemAt, replaceFix } from './problem-of.ts';
import type { ProgramParts } from './program-text.ts';
import { rangeOfWord } from './text-range.ts';

/** What an author's files come to. */
export type Compilation =
  | { readonly ok: true; readonly program: ProgramParts; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Compiles a component's files, of which the first is the entry. */
export function compileComponent(files: readonly SourceFile[]): Compilation {
  const [entry] = files;
  if (!entry) {
    const message = 'There is no file yet. Add `index.tsx`.';
    return { ok: false, problems: [{ severity: 'error', message, where: '', fixes: [] }] };
  }
  const problems: Problem[] = [];
  const modules = new Map<string, ModuleParts>();
  for (const file of files) {
    modules.set(
      file.name,
      file.name.endsWith('.json') ? readData(file, problems) : readCode(file, problems),
    );
  }
  const linked = linkImports(modules);
  problems.push(...linked.problems, ...checkEntry(entry, modules.get(entry.name)?.outline));
  if (problems.some(({ severity }) => severity === 'error')) return { ok: false, problems };
  return {
    ok: true,
    problems,
    program: {
      entry: entry.name,
      modules: [...modules.values()].flatMap(({ compiled }) => compiled ?? []),
      data: [...modules.values()].flatMap(({ file, outline }) => (outline ? [] : file)),
      targets: linked.targets,
    },
  };
}

function readData(file: SourceFile, problems: Problem[]): ModuleParts {
  const { error } = new JsonSource(file.text);
  if (error) problems.push(problemAt(file, error, error.message));
  return { file, outline: undefined, compiled: undefined };
}

function readCode(file: SourceFile, problems: Problem[]): ModuleParts {
  const outline = readOutline(file.text);
  const before = problems.length;
  for (const { name, closedBy, at } of outline.unclosed) {
    problems.push(
      problemAt(file, at, `\`<${name}>\` is open here: \`</${closedBy}>\` cannot close it.`, {
        fixes: [replaceFix(`Change it to \`</${name}>\``, at, `</${name}>`)],
      }),
    );
  }
  for (const { what, at } of outline.unsupported) {
    problems.push(problemAt(file, at, unsupportedText[what]));
  }
  problems.push(...checkPragma(file));
  const compiled = compileModule(file);
  if ('code' in compiled) return { file, outline, compiled };
  // What is known of its cause says more than where the compiler stumbled.
  if (problems.length === before) {
    const at = rangeOfWord(file.text, compiled.offset);
    problems.push(problemAt(file, at, compiled.message));
  }
  return { file, outline, compiled: undefined };
}

const unsupportedText: Readonly<Record<Unsupported['what'], string>> = {
  decorator: 'The playground compiles no decorators. Call the function yourself.',
  namespace: 'The playground compiles no `namespace`. Use a file of its own, or an object.',
  await: 'There is no `await` outside of functions here. Move it into `render`, or a function.',
  'export =': 'Write `export default` in place of `export =`.',
  'import =': 'Write `import … from` in place of `import … =`.',
};

function checkPragma(file: SourceFile): readonly Problem[] {
  const found = /@jsxImportSource\s+(\S+)/.exec(file.text.slice(0, 2_000));
  const [, source = ''] = found ?? [];
  if (!found || source === '@contentkit/runtime' || source === '@gitbook/runtime') return [];
  const at = { offset: found.index + found[0].length - source.length, length: source.length };
  const message = `JSX is that of \`@contentkit/runtime\` here; the playground has no \`${source}\`.`;
  const fix = replaceFix('Change it to `@contentkit/runtime`', at, '@contentkit/runtime');
  return [problemAt(file, at, message, { fixes: [fix] })];
}

/** A program is what its entry exports. */
function checkEntry(entry: SourceFile, outline: Outline | undefined): readonly Problem[] {
  if (!outline) {
    const message = 'The component begins in this file: it ends in `.tsx`, `.ts`, `.jsx` or `.js`.';
    return [problemAt(entry, { offset: 0, length: 0 }, message)];
  }
  if (outline.exports.size > 0 || outline.stars.length > 0 || /\bexports\b/.test(entry.text)) {
    return [];
  }
  const made = /(?:const|let|var)\s+([\w$]+)[^=;]*=\s*(?:createComponent|createIntegration)\b/.exec(
    entry.text,
  );
  const [, name] = made ?? [];
  const at = { offset: made?.index ?? 0, length: made?.[0].length ?? 0 };
  const end = { offset: entry.text.length, length: 0 };
  const blank = entry.text.endsWith('\n') ? '\n' : '\n\n';
  return [
    problemAt(
      entry,
      at,
      `\`${entry.name}\` exports nothing. Export your component: \`export default ${name ?? 'createComponent({ … })'};\``,
      {
        fixes: name
          ? [replaceFix(`Export \`${name}\``, end, `${blank}export default ${name};\n`)]
          : entry.text.trim() === ''
            ? [
                replaceFix(
                  'Begin with a small component',
                  { offset: 0, length: entry.text.length },
                  blankComponent,
                ),
              ]
            : [],
      },
    ),
  ];
}
