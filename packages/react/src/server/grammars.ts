import { diff } from '@codemirror/legacy-modes/mode/diff';
import { dockerFile } from '@codemirror/legacy-modes/mode/dockerfile';
import { ruby } from '@codemirror/legacy-modes/mode/ruby';
import { shell } from '@codemirror/legacy-modes/mode/shell';
import { standardSQL } from '@codemirror/legacy-modes/mode/sql';
import { toml } from '@codemirror/legacy-modes/mode/toml';
import type { StreamParser } from '@codemirror/streamparser';
import type { Parser } from '@lezer/common';
import { parser as css } from '@lezer/css';
import { parser as go } from '@lezer/go';
import { parser as html } from '@lezer/html';
import { parser as java } from '@lezer/java';
import { parser as javascript } from '@lezer/javascript';
import { parser as json } from '@lezer/json';
import { parser as markdown } from '@lezer/markdown';
import { parser as python } from '@lezer/python';
import { parser as rust } from '@lezer/rust';
import { parser as yaml } from '@lezer/yaml';

import { dialects, type Grammar } from '../elements/codeblock/grammar.ts';
import type { SyntaxName } from '../elements/codeblock/syntaxes.ts';

const tree = (parser: Parser): Grammar => ({ kind: 'tree', parser });
const stream = (parser: StreamParser<unknown>): Grammar => ({ kind: 'stream', parser });
const dialect = (name: keyof typeof dialects): Grammar =>
  tree(javascript.configure({ dialect: dialects[name] }));

/** The grammar of every language, at once: what `syntaxes.ts` has a page load one by one. */
export const grammars: Readonly<Record<SyntaxName, Grammar>> = {
  css: tree(css),
  diff: stream(diff),
  dockerfile: stream(dockerFile),
  go: tree(go),
  html: tree(html),
  java: tree(java),
  javascript: dialect('javascript'),
  json: tree(json),
  markdown: tree(markdown),
  python: tree(python),
  ruby: stream(ruby),
  rust: tree(rust),
  shell: stream(shell),
  sql: stream(standardSQL),
  toml: stream(toml),
  tsx: dialect('tsx'),
  typescript: dialect('typescript'),
  yaml: tree(yaml),
};
