import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { runNodeQuietly } from '../../scripts/lib/process.mjs';
import { root, toolPath } from '../../scripts/lib/workspace.mjs';
import { readReferences } from '../packages/workspace-members.ts';
import { importScope } from './import-scope.ts';
import type { Example } from './read-examples.ts';

const folder = join(root, 'test/docs/.generated');
const project = 'tsconfig.tests.json';

/** In these packages JSX makes trees, as authors write them; elsewhere it makes React elements. */
const JSX_OF_AUTHORS = /^packages\/(runtime|samples|schema)\//;

/**
 * Compiles examples, all in one run and strictly, against the packages' built declarations.
 *
 * @returns What does not compile, each with the place where the example stands.
 */
export async function compileExamples(examples: readonly Example[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  // A folder of its own: another run may be under way.
  const run = mkdtempSync(join(folder, 'run-'));
  try {
    const byFile = new Map(examples.map((example) => [fileName(example), example]));
    for (const [file, example] of byFile) writeFileSync(join(run, file), moduleOf(example));
    writeFileSync(join(run, 'tsconfig.json'), JSON.stringify(configOf([...byFile.keys()])));
    const tsc = [toolPath('typescript', '.', 'tsc'), '-p', '.', '--pretty', 'false'];
    const { code, output } = await runNodeQuietly(tsc, { cwd: run });
    const failures = readDiagnostics(output, byFile);
    if (code !== 0 && failures.length === 0) throw new Error(`tsc ended with ${code}: ${output}`);
    return failures;
  } finally {
    rmSync(run, { recursive: true, force: true });
  }
}

function fileName({ file, line, language }: Example): string {
  return `${file.replaceAll(/\W+/g, '-')}-${line}.${language}`;
}

/** One line before the code, which `readDiagnostics` takes off again; the rest behind it. */
function moduleOf(example: Example): string {
  const jsx = JSX_OF_AUTHORS.test(example.file) ? '@contentkit/runtime' : 'react';
  return [
    `/** @jsxImportSource ${jsx} */`,
    example.code,
    ...importScope(example),
    // Without an import or export it would share its names with all others.
    'export {};',
  ].join('\n');
}

function configOf(files: string[]): object {
  return {
    extends: join(root, project),
    compilerOptions: {
      // Those of a bundler know what to import a style sheet means.
      types: ['node', 'vite/client'],
      // Examples introduce names only to show how they come about.
      noUnusedLocals: false,
      noUnusedParameters: false,
    },
    files,
    include: [],
    references: readReferences('.', project).map((path) => ({ path: join(root, path) })),
  };
}

function readDiagnostics(output: string, byFile: ReadonlyMap<string, Example>): string[] {
  // What is indented goes on with the line before.
  const diagnostics = output.split(/\n(?! )/).filter((each) => each.trim() !== '');
  return diagnostics.map((diagnostic) => {
    const [, file = '', at, message = ''] = /^(.*?)\((\d+),\d+\): (.*)$/s.exec(diagnostic) ?? [];
    const example = byFile.get(file);
    return example ? `${example.file}:${example.line + Number(at) - 2}: ${message}` : diagnostic;
  });
}
