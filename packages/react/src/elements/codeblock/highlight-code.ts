import { StringStream, type StreamParser } from '@codemirror/streamparser';
import type { Parser } from '@lezer/common';
import { highlightCode as highlightTree, tags, Tag } from '@lezer/highlight';

import type { Grammar } from './grammar.ts';
import { highlighter } from './highlighter.ts';

/** A piece of a line. */
export interface Token {
  readonly text: string;
  /** Empty where the piece is nothing in particular. */
  readonly className: string;
}

/** Divides code into lines, and each line into tokens. */
export function highlightCode(code: string, grammar: Grammar): readonly (readonly Token[])[] {
  return grammar.kind === 'tree'
    ? byTree(code, grammar.parser)
    : byStream(code.split('\n'), grammar.parser);
}

function byTree(code: string, parser: Parser): Token[][] {
  const lines: Token[][] = [[]];
  highlightTree(
    code,
    parser.parse(code),
    highlighter,
    (text, className) => lines.at(-1)?.push({ text, className }),
    () => lines.push([]),
  );
  return lines;
}

/** What the editor's stream languages do, without the editor. */
function byStream(lines: readonly string[], parser: StreamParser<unknown>): Token[][] {
  const indentUnit = 2;
  const state = parser.startState?.(indentUnit);
  return lines.map((line) => {
    const tokens: Token[] = [];
    if (line === '') {
      parser.blankLine?.(state, indentUnit);
      return tokens;
    }
    const stream = new StringStream(line, 4, indentUnit);
    while (!stream.eol()) {
      const style = nextToken(parser, stream, state);
      tokens.push({ text: stream.current(), className: style ? classOf(style) : '' });
      stream.start = stream.pos;
    }
    return tokens;
  });
}

/** A token may be empty where it only changes the state; a parser that never goes on is pushed. */
function nextToken(
  parser: StreamParser<unknown>,
  stream: StringStream,
  state: unknown,
): string | null {
  for (let tries = 0; tries < 10; tries += 1) {
    const style = parser.token(stream, state);
    if (stream.pos > stream.start) {
      return style;
    }
  }
  stream.skipToEnd();
  return null;
}

/** Names of the older parsers that are no tag of today's. */
const olderNames: Readonly<Record<string, Tag>> = {
  attribute: tags.attributeName,
  builtin: tags.standard(tags.name),
  def: tags.definition(tags.variableName),
  header: tags.heading,
  property: tags.propertyName,
  qualifier: tags.modifier,
  tag: tags.tagName,
  type: tags.typeName,
};

/** The class of a style such as `keyword` or `variableName.function`. */
function classOf(style: string): string {
  const classes = style.split(' ').map((part) => {
    const [name = '', ...modifiers] = part.split('.');
    const tag = tagOf(name);
    const modified = modifiers.reduce<Tag | undefined>((tag, modifier) => {
      const modify = (tags as unknown as Record<string, unknown>)[modifier];
      return tag && isModifier(modify) ? modify(tag) : tag;
    }, tag);
    return modified ? highlighter.style([modified]) : null;
  });
  return classes.filter((name) => name !== null).join(' ');
}

function isModifier(value: unknown): value is (tag: Tag) => Tag {
  return typeof value === 'function';
}

function tagOf(name: string): Tag | undefined {
  const older = olderNames[name];
  const tag: unknown = (tags as unknown as Record<string, unknown>)[name];
  return older ?? (tag instanceof Tag ? tag : undefined);
}
