import type { LooseMember, LooseNode } from './loose-json.ts';

/** Where in a JSON text a person writes, and what they write there. */
export type JsonContext = KeyContext | ValueContext;

interface Written {
  /** What is there already, quotes included. Empty where nothing is. */
  readonly from: number;
  readonly to: number;
  /** Where what a person has typed begins: behind the quote. */
  readonly typedFrom: number;
  /** Whether it needs a comma before it. */
  readonly needsComma: boolean;
  /** Whether it needs one behind it. */
  readonly needsCommaAfter: boolean;
}

/** In an object, where a key stands or can stand. */
export interface KeyContext extends Written {
  readonly at: 'key';
  readonly object: LooseNode;
  /** The key that is there. */
  readonly member: LooseMember | undefined;
}

/** Where a value stands or can stand. */
export interface ValueContext extends Written {
  readonly at: 'value';
  /** What holds the value; nothing for the root. */
  readonly parent: LooseNode | undefined;
  /** Of an object: whose value it is. */
  readonly member: LooseMember | undefined;
  /** The value that is there. */
  readonly value: LooseNode | undefined;
}

/** What can be written at a place; nothing inside of a finished object's brackets, say. */
export function contextAt(
  text: string,
  root: LooseNode | undefined,
  pos: number,
): JsonContext | undefined {
  if (!root)
    return valueContext(text, pos, { parent: undefined, member: undefined, value: undefined });
  const container = containerAt(root, pos);
  if (!container) {
    return isLeaf(root) && touches(root, pos)
      ? valueContext(text, pos, { parent: undefined, member: undefined, value: root })
      : undefined;
  }
  return container.members ? inObject(text, container, pos) : inArray(text, container, pos);
}

function isLeaf({ kind }: LooseNode): boolean {
  return kind === 'string' || kind === 'word';
}

/** Whether the cursor is in a leaf, or at the end of a word. Outside of quotes it is not. */
function touches({ kind, start, end, isClosed }: LooseNode, pos: number): boolean {
  return kind === 'string'
    ? start < pos && (pos < end || !isClosed) && pos <= end
    : start <= pos && pos <= end;
}

function contains({ start, end, isClosed }: LooseNode, pos: number): boolean {
  return start < pos && (isClosed ? pos < end : pos <= end);
}

/** The innermost object or array around a place. */
function containerAt(root: LooseNode, pos: number): LooseNode | undefined {
  let found: LooseNode | undefined;
  let next: LooseNode | undefined = root;
  while (next && !isLeaf(next) && contains(next, pos)) {
    found = next;
    const inner: readonly LooseNode[] =
      next.items ?? next.members?.flatMap(({ value }) => value ?? []) ?? [];
    next = inner.findLast((node) => contains(node, pos));
  }
  return found;
}

function inObject(text: string, object: LooseNode, pos: number): JsonContext | undefined {
  const members = object.members ?? [];
  const index = members.findLastIndex(({ key }) => key.start <= pos);
  const member = members[index];
  if (member && touches(member.key, pos)) return keyContext(text, pos, object, member);
  const { colon, value } = member ?? {};
  if (!member || colon === undefined || pos <= colon) {
    // Between a key and its colon nothing is missing but the colon.
    return member ? undefined : keyContext(text, pos, object, undefined);
  }
  if (value && isLeaf(value) && touches(value, pos)) {
    return valueContext(text, pos, { parent: object, member, value });
  }
  if (value) return pos <= value.start ? undefined : keyContext(text, pos, object, undefined);
  return text.slice(colon, pos).includes(',')
    ? keyContext(text, pos, object, undefined)
    : valueContext(text, pos, { parent: object, member, value: undefined });
}

function inArray(text: string, array: LooseNode, pos: number): JsonContext {
  const value = array.items?.find((item) => isLeaf(item) && touches(item, pos));
  return valueContext(text, pos, { parent: array, member: undefined, value });
}

function keyContext(
  text: string,
  pos: number,
  object: LooseNode,
  member: LooseMember | undefined,
): KeyContext {
  const written = writtenAt(text, pos, member?.key);
  const end = member?.value?.end ?? (member?.colon === undefined ? written.to : member.colon + 1);
  return {
    at: 'key',
    object,
    member,
    ...written,
    needsComma: needsCommaBefore(text, written.from),
    needsCommaAfter: needsCommaBehind(text, end),
  };
}

function valueContext(
  text: string,
  pos: number,
  place: Pick<ValueContext, 'parent' | 'member' | 'value'>,
): ValueContext {
  const written = writtenAt(text, pos, place.value);
  return {
    at: 'value',
    ...place,
    ...written,
    needsComma: place.parent?.items !== undefined && needsCommaBefore(text, written.from),
    needsCommaAfter: place.parent !== undefined && needsCommaBehind(text, written.to),
  };
}

function writtenAt(
  text: string,
  pos: number,
  node: LooseNode | undefined,
): Pick<Written, 'from' | 'to' | 'typedFrom'> {
  if (!node) return { from: pos, to: pos, typedFrom: pos };
  const { start, end, kind, isClosed } = node;
  if (kind !== 'string') return { from: start, to: end, typedFrom: start };
  // A string without an end takes the rest of its line, of which a person has typed a part.
  const to = isClosed ? end : Math.max(pos, start + text.slice(start, end).search(/[,:\]}\s]|$/));
  return { from: start, to, typedFrom: start + 1 };
}

function needsCommaBefore(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd().at(-1);
  return before !== undefined && !'{[,:'.includes(before);
}

function needsCommaBehind(text: string, at: number): boolean {
  const behind = /\S/.exec(text.slice(at, at + 10_000))?.[0];
  return behind !== undefined && !',}]:'.includes(behind);
}
