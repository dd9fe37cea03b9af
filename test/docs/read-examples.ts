import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parseSync } from 'oxc-parser';

import { root } from '../../scripts/lib/workspace.mjs';

/** A block of code that the documentation shows. */
export interface Example {
  /** The file that shows it, relative to the workspace. */
  file: string;
  /** The line on which the code begins. */
  line: number;
  language: 'ts' | 'tsx';
  code: string;
}

/** Every example of the workspace: in its pages, and in the comments of its packages. */
export function readAllExamples(): Example[] {
  const pages = listFiles(['*.md', 'packages/*/*.md']);
  const modules = listFiles(['packages/*/src/**/*.{ts,tsx}']).filter(
    (file) => !/\.test\.tsx?$/.test(file),
  );
  return [
    ...pages.flatMap((file) => readPage(file, read(file))),
    ...modules.flatMap((file) => readComments(file, read(file))),
  ];
}

/** The examples of a Markdown page. */
export function readPage(file: string, text: string): Example[] {
  return readFences(file, text.split('\n'), 1);
}

/**
 * The examples in a module's doc comments.
 *
 * @throws Where an `@example` shows no code, or code without a language: it would not be compiled.
 */
export function readComments(file: string, text: string): Example[] {
  if (!/@example|```/.test(text)) return [];
  return parseSync(file, text)
    .comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
    .flatMap(({ start, value }) => {
      const firstLine = text.slice(0, start).split('\n').length;
      const lines = value.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
      const examples = readFences(file, lines, firstLine);
      const tags = lines.flatMap((line, index) => (line.startsWith('@example') ? [index] : []));
      for (const [at, tag] of tags.entries()) {
        const begin = firstLine + tag;
        const end = firstLine + (tags[at + 1] ?? lines.length);
        if (examples.some(({ line }) => line > begin && line <= end)) continue;
        throw new Error(`${file}:${begin}: an @example needs code in a ts or tsx block.`);
      }
      return examples;
    });
}

function readFences(file: string, lines: readonly string[], firstLine: number): Example[] {
  const found: Example[] = [];
  let open: { fence: string; language: string; begin: number } | undefined;
  for (const [index, line] of lines.entries()) {
    if (open) {
      if (line.trim() !== open.fence) continue;
      const { language, begin } = open;
      if (language === 'ts' || language === 'tsx') {
        const code = lines.slice(begin, index).join('\n');
        found.push({ file, line: firstLine + begin, language, code });
      }
      open = undefined;
    } else {
      const [, fence, language = ''] = /^\s*(`{3,})(\w*)/.exec(line) ?? [];
      if (fence !== undefined) open = { fence, language, begin: index + 1 };
    }
  }
  return found;
}

function listFiles(patterns: string[]): string[] {
  return globSync(patterns, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
