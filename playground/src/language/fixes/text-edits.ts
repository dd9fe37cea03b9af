import type { TextChange } from '../../editor/problem.ts';
import type { LooseMember, LooseNode } from '../json/loose-json.ts';

// Changes of JSON text that keep its layout and its commas.

/** Puts a text in place of a value. */
export function replaceNode({ start, end }: LooseNode, insert: string): TextChange[] {
  return [{ from: start, to: end, insert }];
}

/** Puts texts around a value. */
export function wrapNode({ start, end }: LooseNode, before: string, after: string): TextChange[] {
  return [
    { from: start, to: start, insert: before },
    { from: end, to: end, insert: after },
  ];
}

/** Gives a member another key. */
export function renameMember({ key }: LooseMember, name: string): TextChange[] {
  return replaceNode(key, JSON.stringify(name));
}

/** Takes a member out of its object. */
export function removeMember(object: LooseNode, member: LooseMember): TextChange[] {
  const members = object.members ?? [];
  const spans = members.map(({ key, value }) => ({
    start: key.start,
    end: value?.end ?? key.end,
  }));
  return removeSpan(object, spans, members.indexOf(member));
}

/** Takes an item out of its array. */
export function removeItem(array: LooseNode, index: number): TextChange[] {
  return removeSpan(array, array.items ?? [], index);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function removeSpan(container: LooseNode, spans: readonly Span[], index: number): TextChange[] {
  const span = spans[index];
  if (!span) return [];
  const before = spans[index - 1];
  const after = spans[index + 1];
  if (after) return [{ from: span.start, to: after.start, insert: '' }];
  if (before) return [{ from: before.end, to: span.end, insert: '' }];
  return [{ from: container.start + 1, to: container.end - 1, insert: '' }];
}

/** Gives an object another member, behind those that it has. */
export function addMember(
  text: string,
  object: LooseNode,
  name: string,
  value: unknown,
): TextChange[] {
  const last = object.members?.at(-1);
  const first = object.members?.[0];
  if (!first || !last) {
    const insert = `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
    return [{ from: object.start + 1, to: object.end - 1, insert: ` ${insert} ` }];
  }
  const gap = gapBefore(text, first.key.start);
  const colon = text.slice(first.key.end, first.value?.start ?? first.key.end) || ': ';
  const indent = /[^\n]*$/.exec(gap)?.[0] ?? '';
  const written = gap.includes('\n')
    ? JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`)
    : JSON.stringify(value);
  const at = last.value?.end ?? last.key.end;
  const separator = gap.includes('\n') ? gap : colon.length > 1 ? ' ' : '';
  return [{ from: at, to: at, insert: `,${separator}${JSON.stringify(name)}${colon}${written}` }];
}

/** Gives an array another item, behind those that it has. */
export function addItem(text: string, array: LooseNode, value: unknown): TextChange[] {
  const last = array.items?.at(-1);
  if (!last) return [{ from: array.start + 1, to: array.end - 1, insert: JSON.stringify(value) }];
  const gap = gapBefore(text, last.start);
  const separator = gap.includes('\n') ? gap : ' ';
  return [{ from: last.end, to: last.end, insert: `,${separator}${JSON.stringify(value)}` }];
}

/** The white space before a place. */
function gapBefore(text: string, at: number): string {
  return /\s*$/.exec(text.slice(Math.max(0, at - 1000), at))?.[0] ?? '';
}

/** A text with changes, which are in the order of their places. */
export function applyChanges(text: string, changes: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const { from, to, insert } of changes) {
    result += text.slice(at, from) + insert;
    at = to;
  }
  return result + text.slice(at);
}
