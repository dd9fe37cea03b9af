import { nearest, type Issue } from '@contentkit/schema';
import type { Shape } from '@contentkit/schema/reader';

import type { Fix, Problem, TextChange } from '../../editor/problem.ts';
import { sampleOf } from './sample-of.ts';

/** A run of a text. */
type Span = NonNullable<Problem['at']>;

/** What people who know HTML write, and what it is called here. */
const habits: Readonly<Record<string, readonly string[]>> = {
  div: ['vstack'],
  section: ['vstack'],
  form: ['vstack'],
  row: ['hstack'],
  column: ['vstack'],
  p: ['text'],
  span: ['text'],
  label: ['text'],
  h1: ['text'],
  h2: ['text'],
  btn: ['button'],
  img: ['image'],
  hr: ['divider'],
  pre: ['codeblock'],
  code: ['codeblock'],
  iframe: ['webframe'],
  textarea: ['textinput'],
  onClick: ['onPress'],
  onclick: ['onPress'],
  onSubmit: ['onPress'],
  onChange: ['onValueChange'],
  text: ['label'],
  value: ['initialValue'],
  name: ['state'],
};

/**
 * What would mend an issue of a component's output in the code that it came from.
 *
 * @param at - The tag's name, or the attribute, that the issue is about.
 */
export function jsxFixes(
  text: string,
  at: Span,
  { code, detail, path }: Pick<Issue, 'code' | 'detail' | 'path'>,
): readonly Fix[] {
  const source = text.slice(at.offset, at.offset + at.length);
  const { name = '', candidates = [], expected, reading } = detail;
  const meant =
    habits[name]?.find((each) => candidates.includes(each)) ?? nearest(name, candidates);
  const isTag = /[<\s]$/.test(text.slice(0, at.offset).slice(-1)) && /^[\w.]+$/.test(source);
  switch (code) {
    case 'unknown_element':
      return source === name && meant !== undefined ? [renameTag(text, at, meant)] : [];
    case 'unknown_property':
      return startsWithName(source, name)
        ? [
            ...(meant === undefined ? [] : [renameAttribute(at, name, meant)]),
            removeAttribute(text, at, name),
          ]
        : [];
    case 'unknown_value': {
      const values = meant === undefined ? candidates.slice(0, 4) : [meant];
      return values.flatMap((value) => changeString(source, at, name, value));
    }
    case 'missing_property':
      if (name === 'children' || !isShape(expected)) return [];
      if (startsWithName(source, name)) return [replaceAttribute(at, name, expected)];
      return isTag ? [addAttribute(at, name, expected)] : [];
    case 'wrong_type':
      return path.length > 0 && isPlain(reading) ? changeToBraces(source, at, reading) : [];
    default:
      return [];
  }
}

function startsWithName(source: string, name: string): boolean {
  return source === name || source.startsWith(`${name}=`);
}

function renameTag(text: string, { offset, length }: Span, name: string): Fix {
  const label = `Change it to \`${name}\``;
  const changes: TextChange[] = [{ from: offset, to: offset + length, insert: name }];
  const close = closingTag(text, offset, length);
  if (close !== undefined) changes.push({ from: close, to: close + length, insert: name });
  return { label, changes };
}

/** Where the name stands in the tag that closes an element; nothing where it closes itself. */
function closingTag(text: string, offset: number, length: number): number | undefined {
  const name = text.slice(offset, offset + length);
  let depth = 0;
  // Strings and comments with tags of the very name in them are beyond this, and seldom.
  const tags = new RegExp(String.raw`<(/?)${name}(?![\w.-])`, 'g');
  tags.lastIndex = offset - 1;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const isClosing = tag[1] === '/';
    if (isClosing) depth -= 1;
    else if (!closesItself(text, tags.lastIndex)) depth += 1;
    if (depth === 0) return isClosing ? tag.index + 2 : undefined;
  }
  return undefined;
}

/** Whether a tag ends with `/>`: the first `>` outside of braces and strings says so. */
function closesItself(text: string, from: number): boolean {
  let depth = 0;
  for (const { 0: part, index } of text.slice(from).matchAll(/"[^"]*"|'[^']*'|`[^`]*`|[{}>]/g)) {
    if (part === '{') depth += 1;
    else if (part === '}') depth -= 1;
    else if (part === '>' && depth === 0) return text[from + index - 1] === '/';
  }
  return false;
}

function renameAttribute({ offset }: Span, name: string, meant: string): Fix {
  return {
    label: `Rename it to \`${meant}\``,
    changes: [{ from: offset, to: offset + name.length, insert: meant }],
  };
}

function removeAttribute(text: string, { offset, length }: Span, name: string): Fix {
  const before = text.slice(0, offset).trimEnd().length;
  return {
    label: `Remove \`${name}\``,
    changes: [{ from: before, to: offset + length, insert: '' }],
  };
}

/** Puts another text in place of one that stands in quotes. */
function changeString(source: string, { offset }: Span, old: string, value: string): Fix[] {
  const found = ['"', "'", '`'].map((quote) => source.indexOf(quote + old + quote));
  const index = found.find((each) => each >= 0);
  if (index === undefined) return [];
  const from = offset + index + 1;
  return [
    {
      label: `Change it to \`${value}\``,
      changes: [{ from, to: from + old.length, insert: value }],
    },
  ];
}

function addAttribute({ offset, length }: Span, name: string, expected: Shape): Fix {
  const end = offset + length;
  return {
    label: `Add \`${name}\``,
    changes: [{ from: end, to: end, insert: ` ${attribute(name, expected)}` }],
  };
}

/** Puts a value that can be sent in the place of one that cannot. */
function replaceAttribute({ offset, length }: Span, name: string, expected: Shape): Fix {
  const insert = attribute(name, expected);
  return {
    label: `Change it to \`${insert}\``,
    changes: [{ from: offset, to: offset + length, insert }],
  };
}

function attribute(name: string, expected: Shape): string {
  const value = sampleOf(expected, name);
  return `${name}=${typeof value === 'string' ? JSON.stringify(value) : `{${toCode(value)}}`}`;
}

/** A value as people write it in code. */
function toCode(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toCode).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, inner]) => `${key}: ${toCode(inner)}`);
    return parts.length > 0 ? `{ ${parts.join(', ')} }` : '{}';
  }
  return typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);
}

function isShape(expected: Issue['detail']['expected']): expected is Shape {
  return typeof expected === 'object' && 'is' in expected;
}

function isPlain(reading: unknown): reading is number | boolean {
  return typeof reading === 'number' || typeof reading === 'boolean';
}

function changeToBraces(source: string, { offset, length }: Span, value: number | boolean): Fix[] {
  const name = /^[\w-]+(?==)/.exec(source)?.[0];
  if (name === undefined) return [];
  const insert = `{${value}}`;
  return [
    {
      label: `Change it to \`${insert}\``,
      changes: [{ from: offset + name.length + 1, to: offset + length, insert }],
    },
  ];
}
