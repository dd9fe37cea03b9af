import { compileFunction } from 'node:vm';

import { buildSync, transformSync } from 'esbuild';
import { transform } from 'sucrase';

import { root } from '../../scripts/lib/workspace.mjs';

/** A package whose functions JSX calls. */
export type JsxPackage = '@contentkit/runtime' | '@gitbook/runtime';

/** Two compilers that authors and the playground use. */
export type JsxCompiler = 'esbuild' | 'sucrase';

const runtimes = new Map<JsxPackage, unknown>();

/** The JSX runtime of a package; one of them comes as TypeScript, which Node does not load. */
function runtimeOf(name: JsxPackage): unknown {
  if (!runtimes.has(name)) {
    const { outputFiles } = buildSync({
      stdin: { contents: `export * from '${name}/jsx-runtime'`, resolveDir: `${root}/test` },
      bundle: true,
      conditions: ['@contentkit/source'],
      format: 'cjs',
      write: false,
    });
    runtimes.set(name, run(outputFiles[0]?.text ?? '', undefined));
  }
  return runtimes.get(name);
}

/** What JSX expressions evaluate to. */
export function evaluateJsx(
  expressions: readonly string[],
  compiler: JsxCompiler,
  jsxImportSource: JsxPackage,
): readonly unknown[] {
  const source = `export const trees = [${expressions.map((jsx) => `(\n${jsx}\n)`).join(',\n')}];`;
  const compiled =
    compiler === 'esbuild'
      ? transformSync(source, { loader: 'tsx', jsx: 'automatic', jsxImportSource, format: 'cjs' })
      : transform(source, {
          transforms: ['jsx', 'typescript', 'imports'],
          jsxRuntime: 'automatic',
          production: true,
          jsxImportSource,
        });
  const { trees } = run(compiled.code, runtimeOf(jsxImportSource)) as { trees: readonly unknown[] };
  return trees;
}

/** Runs a CommonJS module that requires one other. */
function run(code: string, required: unknown): unknown {
  const unit = { exports: {} };
  const body = compileFunction(code, ['module', 'exports', 'require']) as (
    unit: object,
    exported: object,
    load: () => unknown,
  ) => void;
  body(unit, unit.exports, () => required);
  return unit.exports;
}
