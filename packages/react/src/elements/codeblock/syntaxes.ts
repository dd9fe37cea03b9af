import { createLazyPart, type LazyPart } from '../../hooks/lazy-part.ts';
import type { ColouredLines } from './ColouredLines.tsx';
import { dialects, type Grammar } from './grammar.ts';

/** What a language needs to be shown in colours. */
export interface Syntax {
  readonly grammar: Grammar;
  /** Draws code in it. */
  readonly ColouredLines: typeof ColouredLines;
}

/** A language that loads when the first code in it is shown. */
function lazySyntax(importGrammar: () => Promise<Grammar>): LazyPart<Syntax> {
  return createLazyPart(async () => {
    const [{ ColouredLines }, grammar] = await Promise.all([
      import('./ColouredLines.tsx'),
      importGrammar(),
    ]);
    return { grammar, ColouredLines };
  });
}

const javascript = (name: keyof typeof dialects) =>
  lazySyntax(async () => {
    const { parser } = await import('@lezer/javascript');
    return { kind: 'tree', parser: parser.configure({ dialect: dialects[name] }) };
  });

const tree = (
  importParser: () => Promise<{ parser: Extract<Grammar, { kind: 'tree' }>['parser'] }>,
) => lazySyntax(async () => ({ kind: 'tree', parser: (await importParser()).parser }));

const stream = (importParser: () => Promise<Extract<Grammar, { kind: 'stream' }>['parser']>) =>
  lazySyntax(async () => ({ kind: 'stream', parser: await importParser() }));

/** Every language, by the name that all its other names stand for. */
export const syntaxes = {
  css: tree(() => import('@lezer/css')),
  diff: stream(async () => (await import('@codemirror/legacy-modes/mode/diff')).diff),
  dockerfile: stream(
    async () => (await import('@codemirror/legacy-modes/mode/dockerfile')).dockerFile,
  ),
  go: tree(() => import('@lezer/go')),
  html: tree(() => import('@lezer/html')),
  java: tree(() => import('@lezer/java')),
  javascript: javascript('javascript'),
  json: tree(() => import('@lezer/json')),
  markdown: tree(() => import('@lezer/markdown')),
  python: tree(() => import('@lezer/python')),
  ruby: stream(async () => (await import('@codemirror/legacy-modes/mode/ruby')).ruby),
  rust: tree(() => import('@lezer/rust')),
  shell: stream(async () => (await import('@codemirror/legacy-modes/mode/shell')).shell),
  sql: stream(async () => (await import('@codemirror/legacy-modes/mode/sql')).standardSQL),
  toml: stream(async () => (await import('@codemirror/legacy-modes/mode/toml')).toml),
  tsx: javascript('tsx'),
  typescript: javascript('typescript'),
  yaml: tree(() => import('@lezer/yaml')),
} satisfies Readonly<Record<string, LazyPart<Syntax>>>;

/** The name of a language. */
export type SyntaxName = keyof typeof syntaxes;

const aliases: Readonly<Record<string, SyntaxName>> = {
  bash: 'shell',
  cjs: 'javascript',
  console: 'shell',
  docker: 'dockerfile',
  golang: 'go',
  htm: 'html',
  js: 'javascript',
  json5: 'json',
  jsonc: 'json',
  jsx: 'javascript',
  md: 'markdown',
  mdx: 'markdown',
  mjs: 'javascript',
  patch: 'diff',
  postgresql: 'sql',
  py: 'python',
  rb: 'ruby',
  rs: 'rust',
  sh: 'shell',
  ts: 'typescript',
  xml: 'html',
  yml: 'yaml',
  zsh: 'shell',
};

/** The language that a name stands for; `undefined` for one that is shown without colours. */
export function syntaxOf(name: string | undefined): LazyPart<Syntax> | undefined {
  const key = name?.trim().toLowerCase() ?? '';
  const syntax = Object.hasOwn(aliases, key) ? aliases[key] : key;
  return syntax !== undefined && isSyntax(syntax) ? syntaxes[syntax] : undefined;
}

function isSyntax(name: string): name is SyntaxName {
  return Object.hasOwn(syntaxes, name);
}
