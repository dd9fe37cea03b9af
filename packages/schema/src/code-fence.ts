// The notation of a fence's info string: the language, then `key="value"` pairs.
//
// A value is text as it stands, but for `\uXXXX`, which is the character with that code. In braces
// it is JSON, with single quotes around strings: `open="{true}"`, `size="{{'width':2}}"`; empty
// braces are an absent value. A key that is no simple name stands in quotes, too. Only `\uXXXX` is
// an escape, for Markdown itself undoes `\"`, `\\` and `&quot;` on its way to whoever reads the
// info string; what is written here means the same before and after.

import type { PlainObject, PlainValue } from './values/plain-object.ts';

/** What can be written as a fenced code block: an integration's block, with its mapping (R34). */
export interface Fenceable {
  readonly markdown?:
    | {
        /** The fence's language. */
        readonly codeblock: string;
        /** The prop that holds the fence's content. */
        readonly body: string;
      }
    | undefined;
}

/** A fenced code block as a Markdown parser gives it. */
export interface CodeFence {
  /** What follows the opening fence: the language, and what stands behind it. */
  readonly info: string;
  /** The lines between the fences, without the last line's end. */
  readonly content: string;
}

/**
 * A block of a document as a fenced code block of Markdown (R34): the language stands for the
 * block, the content is the prop that the block names as its body, and each further prop is a
 * `key="value"` pair behind the language. `blockFromCodeFence` reads it back without loss, straight
 * or by way of any CommonMark parser.
 *
 * Text is written as it is. What could not stand in quotes is written as `\uXXXX`. A value that is
 * no text is JSON in braces, with single quotes: `open="{true}"`, `size="{{'width':2}}"`.
 *
 * @param props - The block's props, which are JSON.
 * @returns `undefined` where the block has no mapping, or where its language cannot stand in a
 *   fence: because it is empty, or holds white space, a backtick, a backslash or an ampersand.
 * @example
 * ```ts
 * const block = { id: 'diagram', markdown: { codeblock: 'mermaid', body: 'content' } };
 * codeFenceFromBlock(block, { content: 'graph TD', title: 'Flow', width: 2 });
 * // ```mermaid title="Flow" width="{2}"
 * // graph TD
 * // ```
 * ```
 */
export function codeFenceFromBlock(block: Fenceable, props: PlainObject): string | undefined {
  const { markdown } = block;
  if (!markdown || !/^[^\s`\\&\p{Cc}]+$/u.test(markdown.codeblock)) {
    return undefined;
  }
  const further = new Map(Object.entries(props));
  const body = further.get(markdown.body);
  // Markdown replaces NUL, and half a character survives no encoding: a pair carries both.
  const isContent = typeof body === 'string' && !/[\0\p{Surrogate}]/u.test(body);
  if (isContent) {
    further.delete(markdown.body);
  } else {
    further.set(markdown.body, body);
  }
  const pairs = [...further]
    .filter(([key, value]) => value !== undefined || key === markdown.body)
    .map(([key, value]) => ` ${writeKey(key)}="${writeValue(value)}"`);
  return writeFence({
    info: `${markdown.codeblock}${pairs.join('')}`,
    content: isContent ? body : '',
  });
}

function writeFence({ info, content }: CodeFence): string {
  let longest = 2;
  for (const [run] of content.matchAll(/`+/g)) {
    longest = Math.max(longest, run.length);
  }
  const fence = '`'.repeat(longest + 1);
  // Behind a carriage return, a line feed would be part of the same line's end.
  const end = content.endsWith('\r') ? '\r' : '\n';
  return `${fence}${info}\n${content === '' ? '' : `${content}${end}`}${fence}`;
}

function writeKey(key: string): string {
  return /^[\p{L}\p{N}_][\p{L}\p{N}_.:$@-]*$/u.test(key) ? key : `"${escape(key)}"`;
}

function writeValue(value: PlainValue): string {
  if (typeof value !== 'string') {
    return `{${value === undefined ? '' : writeJson(value)}}`;
  }
  // In braces, it would be read as JSON.
  return value.startsWith('{') && value.endsWith('}')
    ? `${codeOf('{')}${escape(value.slice(1))}`
    : escape(value);
}

/** What Markdown would end the string at, read as an escape, or change on its way. */
function escape(text: string): string {
  return text.replaceAll(
    /["`\p{Cc}\p{Surrogate}\u2028\u2029\uFEFF]|\\(?![0-9A-Za-tv-z ])|&(?=#?\w{1,32};)/gu,
    codeOf,
  );
}

function writeJson(value: PlainValue): string {
  return JSON.stringify(value).replaceAll(
    /\\(["\\])|["'`\p{Cc}\u2028\u2029\uFEFF]|&(?=#?\w{1,32};)/gu,
    (found: string, escaped?: string) => (found === '"' ? "'" : codeOf(escaped ?? found)),
  );
}

function codeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * The block that a fenced code block of Markdown stands for, with its props (R34): the reverse of
 * `codeFenceFromBlock`. Of several blocks with the same language, the first counts.
 *
 * It also reads what people write by hand: a word without a value is `true`, quotes may be single
 * or missing, and what stands in braces but is no JSON is text.
 *
 * @param fence - The Markdown of one fenced code block and nothing else; or its info string and its
 *   content, as a Markdown parser gives them, which has undone the info string's character
 *   references. In the text of a fence these stay as they are.
 * @returns `undefined` where the text is no fenced code block, or no block has its language.
 * @example
 * ```ts
 * const block = { id: 'diagram', markdown: { codeblock: 'mermaid', body: 'content' } };
 * blockFromCodeFence({ info: 'mermaid title="Flow"', content: 'graph TD' }, [block]);
 * // { block, props: { title: 'Flow', content: 'graph TD' } }
 * ```
 */
export function blockFromCodeFence<Block extends Fenceable>(
  fence: string | CodeFence,
  blocks: readonly Block[],
): { block: Block; props: PlainObject } | undefined {
  const { info, content } = (typeof fence === 'string' ? readFence(fence) : fence) ?? {};
  const [, language, rest = ''] = /^[ \t]*([^ \t\r\n]+)(.*)$/s.exec(info ?? '') ?? [];
  const block = blocks.find(({ markdown }) => markdown?.codeblock === language);
  if (content === undefined || !block?.markdown) {
    return undefined;
  }
  const props = readPairs(rest);
  if (content !== '' || !props.has(block.markdown.body)) {
    props.set(block.markdown.body, content);
  }
  const present = [...props].filter(([, value]) => value !== undefined);
  // `fromEntries` defines keys, so that not even `__proto__` reaches a prototype.
  return { block, props: Object.fromEntries(present) };
}

/** One fenced code block, by CommonMark's rules; `undefined` where the text is anything else. */
function readFence(text: string): CodeFence | undefined {
  const markdown = text.replace(/^[ \t\r\n]*[\r\n]/, '');
  const [opening, indent = '', fence = '', info = ''] =
    /^( {0,3})(`{3,}|~{3,})([^\r\n]*)(?:\r\n?|\n|$)/.exec(markdown) ?? [];
  if (opening === undefined || (fence.startsWith('`') && info.includes('`'))) {
    return undefined;
  }
  const start = opening.length;
  const end = findClosing(markdown, start, fence);
  const behind = markdown.slice(end).replace(/^[^\r\n]*/, '');
  if (/[^ \t\r\n]/.test(behind)) {
    return undefined;
  }
  const lines = markdown.slice(start, end).replace(/(?:\r\n|\n|\r)$/, '');
  return { info: undoEscapes(info), content: moveOut(lines, indent.length) };
}

/** Takes from each line the indent that the fence has, as far as the line has it. */
function moveOut(lines: string, indent: number): string {
  if (indent === 0) {
    return lines;
  }
  const start = new RegExp(`(^|[\\r\\n])(?: {0,${indent - 1}}(\\t)| {1,${indent}})`, 'g');
  return lines.replaceAll(start, (_, before: string, tab?: string) =>
    // A tab reaches to the fourth column.
    tab === undefined ? before : before + ' '.repeat(4 - indent),
  );
}

/** Where the line begins that closes a fence; a fence that is never closed goes on to the end. */
function findClosing(markdown: string, start: number, fence: string): number {
  const line = /([^\r\n]*)(?:\r\n?|\n|$)/y;
  for (let at = start; at < markdown.length; at = line.lastIndex) {
    line.lastIndex = at;
    const run = /^ {0,3}(`+|~+)[ \t]*$/.exec(line.exec(markdown)?.[1] ?? '')?.[1];
    if (run?.startsWith(fence)) {
      return at;
    }
  }
  return markdown.length;
}

/** Markdown's escapes. A quote that was escaped stays one that ends nothing. */
function undoEscapes(info: string): string {
  return info.replaceAll(/\\([!-/:-@[-`{-~])/g, (_, character: string) =>
    character === '"' || character === '\\' ? codeOf(character) : character,
  );
}

const space = /\s*/y;
const bareKey = /=?[^\s=]*/y;
const equals = /=/y;
const bareValue = /\S*/y;
// A quote inside a value, its escape undone, is followed by the value's next character.
const quoted = /(["'])(.*?)\1(?=[\s=]|$)/sy;
const unclosed = /["'](.*)$/sy;

/** Takes linear time: each step goes on where the last one ended, and what is unclosed ends all. */
function readPairs(text: string): Map<string, PlainValue> {
  let at = 0;
  /** What a pattern finds at the present place, which is then behind it. */
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    at = found ? pattern.lastIndex : at;
    return found;
  };
  const takeWord = (bare: RegExp): string =>
    take(quoted)?.[2] ?? take(unclosed)?.[1] ?? take(bare)?.[0] ?? '';
  const pairs = new Map<string, PlainValue>();
  take(space);
  while (at < text.length) {
    const key = undoCodes(takeWord(bareKey));
    pairs.set(key, take(equals) ? readValue(takeWord(bareValue)) : true);
    take(space);
  }
  return pairs;
}

function readValue(text: string): PlainValue {
  const [, json] = /^\{(.*)\}$/s.exec(text) ?? [];
  if (json === undefined) {
    return undoCodes(text);
  }
  try {
    const quoted = json.replaceAll(/\\.|'/gs, (found) => (found === "'" ? '"' : found));
    return json.trim() === '' ? undefined : (JSON.parse(quoted) as PlainValue);
  } catch {
    // Someone wrote braces and meant just that.
    return undoCodes(text);
  }
}

function undoCodes(text: string): string {
  return text.replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
