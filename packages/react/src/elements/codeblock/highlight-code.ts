import { StringStream, type StreamParser } from '@codemirror/streamparser';
import type { Parser, Tree } from '@lezer/common';
import { highlightCode as highlightTree, tags, Tag } from '@lezer/highlight';

import type { Grammar } from './grammar.ts';
import { highlighter } from './highlighter.ts';

/** A piece of a line. */
export interface Token {
  readonly text: string;
  /** Empty where the piece is nothing in particular. */
  readonly className: string;
}

/** How many lines are found, and drawn, at a time. */
export const linesPerSlice = 100;

/** A longer line of long code has no colours, in characters: it would be a slice that is too large. */
const longestLine = 5_000;

/** Divides code into lines, and each line into tokens. */
export function highlightCode(code: string, grammar: Grammar): readonly (readonly Token[])[] {
  return grammar.kind === 'tree'
    ? readTokens(code, grammar.parser.parse(code), 0, code.length)
    : byStream(grammar.parser)(code.split('\n'));
}

/**
 * The same, slice by slice. In between it yields nothing as often as somebody may want to stop for
 * something else.
 */
export function* highlightSlices(
  code: string,
  grammar: Grammar,
): Generator<Token[][] | undefined, undefined> {
  const lines = code.split('\n');
  const read =
    grammar.kind === 'tree' ? yield* byTree(code, grammar.parser) : byStream(grammar.parser);
  for (let index = 0, start = 0; index < lines.length; index += linesPerSlice) {
    const slice = lines.slice(index, index + linesPerSlice);
    const isLong = slice.some((line) => line.length > longestLine);
    const tokens = read(slice, start);
    yield isLong ? tokens.map((line, place) => withinReason(line, slice[place])) : tokens;
    start += slice.reduce((length, line) => length + line.length + 1, 0);
  }
}

function withinReason(tokens: Token[], line = ''): Token[] {
  return line.length > longestLine ? [{ text: line, className: '' }] : tokens;
}

/** Reads lines, which stand behind those that it has read. */
type ReadLines = (lines: readonly string[], start: number) => Token[][];

/** How many steps of a parser, each of about a word, are taken at a time. */
const stepsAtOnce = 100;

function* byTree(code: string, parser: Parser): Generator<undefined, ReadLines> {
  const parse = parser.startParse(code);
  let tree = parse.advance();
  for (let steps = 1; !tree; steps += 1) {
    if (steps % stepsAtOnce === 0) yield;
    tree = parse.advance();
  }
  const whole = tree;
  return (lines, start) => readTokens(code, whole, start, start + lines.join('\n').length);
}

function readTokens(code: string, tree: Tree, from: number, to: number): Token[][] {
  const lines: Token[][] = [[]];
  highlightTree(
    code,
    tree,
    highlighter,
    (text, className) => lines.at(-1)?.push({ text, className }),
    () => lines.push([]),
    from,
    to,
  );
  return lines;
}

/** What the editor's stream languages do, without the editor. */
function byStream(parser: StreamParser<unknown>): (lines: readonly string[]) => Token[][] {
  const indentUnit = 2;
  const state = parser.startState?.(indentUnit);
  return (lines) =>
    lines.map((line) => {
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
