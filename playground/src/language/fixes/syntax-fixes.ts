import { JsonSource, nearest, type JsonSyntaxError } from '@contentkit/schema';

import type { Fix, TextChange } from '../../editor/problem.ts';
import { applyChanges } from './text-edits.ts';

const token = /^[\p{L}\p{N}_$@.+-]+/u;
const singleQuoted = /^'((?:[^'\n\\]|\\.)*)'?/;
const comment = /^\/\/[^\n]*\n?|^\/\*[^]*?(?:\*\/|$)/;

/**
 * What makes a text JSON at the place where it breaks off: each possible repair is tried, those
 * that leave nothing wrong first, then those behind which it goes on.
 */
export function syntaxFixes(text: string, error: JsonSyntaxError): readonly Fix[] {
  const whole: Fix[] = [];
  const further: Fix[] = [];
  const results = new Set<string>();
  for (const fix of repairs(text, error)) {
    const result = applyChanges(text, fix.changes);
    if (results.has(result)) continue;
    results.add(result);
    const after = new JsonSource(result).error;
    const last = fix.changes.at(-1);
    if (!after) whole.push(fix);
    // What is left to read gets less.
    else if (last && result.length - after.offset < text.length - Math.max(last.to, error.offset)) {
      further.push(fix);
    }
  }
  return [...whole, ...further].slice(0, 3);
}

function* repairs(text: string, { offset, length }: JsonSyntaxError): Generator<Fix> {
  const rest = text.slice(offset);
  const before = text.slice(0, offset);
  const behind = before.trimEnd().length;
  const next = rest[0];

  if (next === undefined || offset >= text.trimEnd().length) {
    yield* closing(text);
    return;
  }
  const commented = comment.exec(rest)?.[0];
  if (commented !== undefined) yield replace('Remove the comment', offset, commented.length, '');
  if (next === ',') {
    yield replace('Remove the comma', offset, 1, '');
    yield replace('Add `null`', offset, 0, 'null');
  }
  if (next === '"' && !isWholeString(rest)) yield* endings(text, offset, length);
  const single = singleQuoted.exec(rest);
  if (single) {
    const inner = (single[1] ?? '').replaceAll("\\'", "'");
    yield replace('Put it into double quotes', offset, single[0].length, quote(inner));
  }
  yield replace('Add the comma', behind, 0, ',');
  yield replace('Add the colon', behind, 0, before.endsWith('"') ? ': ' : ':');
  const word = token.exec(rest)?.[0];
  if (word !== undefined) {
    const meant = nearest(word, ['true', 'false', 'null']);
    if (meant !== undefined) yield replace(`Change it to \`${meant}\``, offset, word.length, meant);
    yield replace('Put it into quotes', offset, word.length, JSON.stringify(word));
  }
  if (next === '\\') yield replace('Double the backslash', offset, 1, '\\\\');
  if (next < ' ') yield replace('Escape it', offset, 1, JSON.stringify(next).slice(1, -1));
  if ('}]'.includes(next)) {
    const comma = before.trimEnd();
    if (comma.endsWith(',')) yield replace('Remove the comma', comma.length - 1, 1, '');
    if (comma.endsWith(':')) yield replace('Add a value', comma.length, 0, ' ""');
    yield replace(`Remove the \`${next}\``, offset, 1, '');
    for (const closer of ']}') yield replace(`Close it with \`${closer}\``, behind, 0, closer);
  }
  for (const opener of '{[') yield replace(`Open it with \`${opener}\``, offset, 0, opener);
  yield replace('Add the opening quote', offset, 0, '"');
  yield replace('Remove what follows', offset, rest.trimEnd().length, '');
}

function replace(label: string, from: number, length: number, insert: string): Fix {
  const change: TextChange = { from, to: from + length, insert };
  return { label, changes: [change] };
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function isWholeString(rest: string): boolean {
  return /^"(?:[^"\\\n\r]|\\.)*"/.test(rest);
}

/** Where a string may have been meant to end on its line: behind all of it, or before its comma. */
function* endings(text: string, offset: number, length: number): Generator<Fix> {
  const line = text.slice(offset, offset + length);
  const places = [
    line.replace(/[\s,}\]]+$/, '').length,
    line.replace(/\s*[,}\]]?\s*$/, '').length,
    line.trimEnd().length,
    1 + line.slice(1).search(/:|$/),
  ];
  for (const place of new Set(places))
    yield replace('Add the closing quote', offset + place, 0, '"');
}

/** Whatever a text needs to end: what was begun is made whole, and what is open closed. */
function* closing(text: string): Generator<Fix> {
  const end = text.trimEnd();
  if (end === '') {
    const block = '{ "type": "block", "children": [] }';
    yield replace('Begin with a `block`', 0, text.length, block);
  }
  const closers = closersOf(end);
  const written = closers.map((closer) => `\`${closer}\``).join(' ');
  const gap = text.slice(end.length);
  const close = (label: string, from: number, added: string) =>
    ({
      label,
      changes: [{ from, to: text.length, insert: added + closers.join('') + gap }],
    }) satisfies Fix;
  const label = closers.length === 0 ? 'Add a value' : `Close it with ${written}`;
  yield close(label, end.length, '');
  if (end.endsWith(',')) yield close(label, end.length - 1, '');
  yield close('Add a value', end.length, ' ""');
  yield close('Add a value', end.length, ': ""');
}

/** The brackets that are missing at a text's end, the innermost first. */
function closersOf(text: string): readonly string[] {
  const open: string[] = [];
  for (const [part] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[{}[\]]/g)) {
    if (part === '{') open.unshift('}');
    else if (part === '[') open.unshift(']');
    else if (part === '}' || part === ']') open.shift();
  }
  return open;
}
