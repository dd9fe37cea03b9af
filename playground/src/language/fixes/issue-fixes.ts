import { nearest, type Issue, type PathSegment } from '@contentkit/schema';
import {
  elementTable,
  type ElementTable,
  type ElementType,
  type Shape,
} from '@contentkit/schema/reader';

import type { Fix, TextChange } from '../../editor/problem.ts';
import { memberOf, nodeAt, textOf, type LooseMember, type LooseNode } from '../json/loose-json.ts';
import { sampleElement, sampleOf } from './sample-of.ts';
import {
  addItem,
  addMember,
  removeItem,
  removeMember,
  renameMember,
  replaceNode,
  wrapNode,
} from './text-edits.ts';

// The table's keys are the types.
const elementTypes = Object.keys(elementTable) as readonly ElementType[];

/** A text that is JSON, with its values. */
export interface JsonText {
  readonly text: string;
  readonly root: LooseNode;
}

/** An issue's place in a text. */
interface At {
  readonly text: string;
  readonly issue: Issue;
  /** The value it is about; nothing where one is missing. */
  readonly node: LooseNode | undefined;
  /** What holds the value. */
  readonly parent: LooseNode | undefined;
  /** The value's key, where it has one. */
  readonly member: LooseMember | undefined;
}

/** What may mend an issue, the likeliest first. Whether it does, `mends` has to say. */
export function fixesFor(json: JsonText, issue: Issue): readonly Fix[] {
  const { path } = issue;
  const parent = path.length > 0 ? nodeAt(json.root, path.slice(0, -1)) : undefined;
  const last = path.at(-1);
  const at: At = {
    text: json.text,
    issue,
    node: nodeAt(json.root, path),
    parent,
    member: parent?.members ? memberOf(parent, String(last)) : undefined,
  };
  return [...byCode(at), ...byRemoval(at, last)];
}

function byCode(at: At): readonly Fix[] {
  const { issue, node } = at;
  const { detail } = issue;
  switch (issue.code) {
    case 'unknown_element':
      return changeType(at, [nearestOf(detail.name, detail.candidates)]);
    case 'misplaced_element':
      return [
        ...changeType(at, [
          typeof detail.reading === 'string' ? detail.reading : undefined,
          ...namesOf(detail.expected).slice(0, MAX_CHOICES),
        ]),
        ...replaceElement(at),
      ];
    case 'step_outside_stepper':
      return changeType(at, ['vstack']);
    case 'read_as':
      return changeType(at, [String(detail.reading)]);
    case 'unknown_value':
      return changeValue(at, detail.name, detail.candidates ?? []);
    case 'unknown_name':
      return changeValue(at, detail.name, idsBeside(at));
    case 'unknown_property':
      return renameTo(at, [nearestOf(detail.name, detail.candidates)]);
    case 'missing_property':
      return [...renameInto(at), ...addMissing(at)];
    case 'action_key':
      return addMissing(at, namesOf(detail.expected)[0], node);
    case 'missing_element':
      return [...renameToType(at), ...addElement(at)];
    case 'missing_type':
      return node?.kind === 'object'
        ? [
            ...renameToType(at),
            ...typesLike(node).map((type) =>
              fix(`Add a \`type\`: \`${type}\``, addMember(at.text, node, 'type', type)),
            ),
            ...replaceByAny(node),
          ]
        : [...wrapAsText(at), ...replaceByAny(node)];
    case 'bare_text':
      return wrapAsText(at);
    case 'bare_root':
      return node ? [...changeType(at, [nearestType(node)]), ...wrapInBlock(node)] : [];
    case 'wrong_type':
      return changeKind(at);
    case 'action_type':
      return nameAction(at);
    case 'binding_keys':
      return keepOnly(at, '$state');
    case 'ambiguous':
      return typeof detail.reading === 'string'
        ? keepOnly(at, detail.reading, namesOf(detail.expected))
        : [];
    case 'too_long':
      return shorten(at);
    case 'too_few':
      return addAnother(at);
    case 'too_many':
      return keepFirst(at);
    case 'nested_children':
      return node ? unwrap(at, node) : [];
    default:
      return [];
  }
}

function fix(label: string, changes: readonly TextChange[]): Fix {
  return { label, changes };
}

function nearestOf(
  name: string | undefined,
  candidates: readonly string[] = [],
): string | undefined {
  return name === undefined ? undefined : nearest(name, candidates);
}

/** The element type that a value's own was meant to be, where there is no such type. */
function nearestType(node: LooseNode): string | undefined {
  const type = textOf(node, 'type');
  return type === undefined || Object.hasOwn(elementTable, type)
    ? undefined
    : nearest(type, Object.keys(elementTable));
}

/** The names that an issue expects. */
function namesOf(expected: Issue['detail']['expected']): readonly string[] {
  return Array.isArray(expected) ? expected.filter((name) => typeof name === 'string') : [];
}

/** Gives an element another type, and takes away what that type has no use for. */
function changeType({ text, node }: At, types: readonly (string | undefined)[]): readonly Fix[] {
  const type = memberOf(node, 'type')?.value;
  if (!node || !type) return [];
  return types.flatMap((name) => {
    if (name === undefined || name === type.text) return [];
    const change = replaceNode(type, JSON.stringify(name));
    const fields = Object.entries(elementTable).find(([known]) => known === name)?.[1].fields ?? {};
    const foreign = (node.members ?? []).filter(
      (member) => member.name !== 'type' && !Object.hasOwn(fields, member.name),
    );
    const missing = Object.entries(fields)
      .filter(([key, { optional }]) => !optional && !memberOf(node, key))
      .flatMap(([key, field]) => addMember(text, node, key, sampleOf(field, key)));
    const removals = foreign.flatMap((member) => removeMember(node, member));
    const label = `Change it to \`${name}\``;
    return [
      fix(label, change),
      fix(label, inOrder([...change, ...missing])),
      fix(label, inOrder([...change, ...removals])),
    ].filter(({ changes }) => !overlaps(changes));
  });
}

/** Puts one that belongs here in place of an element. */
function replaceElement({ node, issue: { detail } }: At): readonly Fix[] {
  const [type] = typesOf(detail.expected);
  return node && type
    ? [
        fix(
          `Replace it with a new \`${type}\``,
          replaceNode(node, JSON.stringify(sampleElement([type]))),
        ),
      ]
    : [];
}

/** The types of which an object without one may be: those that have all of its properties. */
function typesLike(node: LooseNode): readonly ElementType[] {
  const keys = (node.members ?? []).map(({ name }) => name).filter((name) => name !== 'type');
  return elementTypes.filter((type) => {
    const { fields }: ElementTable = elementTable[type];
    const required = Object.keys(fields).filter((name) => !fields[name]?.optional);
    return (
      keys.every((key) => Object.hasOwn(fields, key)) &&
      required.every((name) => keys.includes(name))
    );
  });
}

/** Puts an element in place of what is none; which ones belong here, trying them tells. */
function replaceByAny(node: LooseNode | undefined): readonly Fix[] {
  const types: readonly ElementType[] = ['text', 'textinput', 'button', 'image', 'step'];
  return node
    ? types.map((type) =>
        fix(
          `Replace it with a \`${type}\``,
          replaceNode(node, JSON.stringify(sampleElement([type]))),
        ),
      )
    : [];
}

/** The element types that an issue expects. */
function typesOf(expected: Issue['detail']['expected']): readonly ElementType[] {
  return namesOf(expected).flatMap((name) => elementTypes.find((type) => type === name) ?? []);
}

function inOrder(changes: readonly TextChange[]): readonly TextChange[] {
  return changes.toSorted((a, b) => a.from - b.from);
}

function overlaps(changes: readonly TextChange[]): boolean {
  return changes.some(({ from }, index) => {
    const before = changes[index - 1];
    return before !== undefined && from < before.to;
  });
}

/** Beyond this many, the values are listed by completion. */
const MAX_CHOICES = 6;

function changeValue(
  { node }: At,
  name: string | undefined,
  values: readonly string[],
): readonly Fix[] {
  if (!node) return [];
  const likeliest = nearestOf(name, values);
  const others = values.length <= MAX_CHOICES || likeliest === undefined ? values : [];
  const ordered = new Set([...(likeliest === undefined ? [] : [likeliest]), ...others]);
  return [...ordered]
    .slice(0, MAX_CHOICES)
    .map((value) => fix(`Change it to \`${value}\``, replaceNode(node, JSON.stringify(value))));
}

/** The ids of the children of the element whose property names one of them. */
function idsBeside({ parent }: At): readonly string[] {
  const children = memberOf(parent, 'children')?.value?.items ?? [];
  return children.flatMap((child) => memberOf(child, 'id')?.value?.text ?? []);
}

function renameTo({ parent, member }: At, names: readonly (string | undefined)[]): readonly Fix[] {
  if (!member) return [];
  return names.flatMap((name) =>
    name === undefined || memberOf(parent, name)
      ? []
      : [fix(`Rename it to \`${name}\``, renameMember(member, name))],
  );
}

/** The property that is there under another name. */
function renameInto({ parent, issue: { detail } }: At): readonly Fix[] {
  const meant = nearestOf(detail.name, detail.candidates);
  const member = meant === undefined ? undefined : memberOf(parent, meant);
  return member && detail.name !== undefined
    ? [fix(`Rename \`${member.name}\` to \`${detail.name}\``, renameMember(member, detail.name))]
    : [];
}

function addMissing(
  { text, issue: { detail }, parent, member }: At,
  name: string | undefined = detail.name,
  object: LooseNode | undefined = parent,
): readonly Fix[] {
  if (!object?.members || name === undefined) return [];
  const { expected } = detail;
  const value = isShape(expected)
    ? sampleOf(expected, name)
    : name === 'url'
      ? 'https://example.com/'
      : name === 'componentId'
        ? 'component'
        : {};
  return member
    ? // It is there, and `null`.
      member.value
      ? [fix(`Give \`${name}\` a value`, replaceNode(member.value, JSON.stringify(value)))]
      : []
    : [fix(`Add \`${name}\``, addMember(text, object, name, value))];
}

function isShape(expected: unknown): expected is Shape {
  return typeof expected === 'object' && expected !== null && 'is' in expected;
}

function blockSample(): unknown {
  return { type: 'block', children: [sampleElement(['text'])] };
}

/** The key that was meant to be `type`. */
function renameToType({ node }: At): readonly Fix[] {
  const keys = node?.members?.map(({ name }) => name) ?? [];
  const member = memberOf(node, nearest('type', keys) ?? 'type');
  return member && member.name !== 'type'
    ? [fix(`Rename \`${member.name}\` to \`type\``, renameMember(member, 'type'))]
    : [];
}

/** What makes an output of an object: an element, and what else one has to have. */
function addElement({ text, node }: At): readonly Fix[] {
  if (!node?.members) return [];
  const parts = Object.entries({ element: blockSample(), state: {}, props: {} });
  const missing = parts.filter(([name]) => !memberOf(node, name));
  const [{ from, to } = { from: 0, to: 0 }] = addMember(text, node, 'element', {});
  const inserts = missing.flatMap(([name, value]) => addMember(text, node, name, value));
  const separator = node.members.length > 0 ? '' : ',';
  const element = { from, to, insert: inserts.map(({ insert }) => insert).join(separator) };
  const asBlock = memberOf(node, 'type')
    ? []
    : [fix('Add a `type`: `block`', addMember(text, node, 'type', 'block'))];
  return [...(memberOf(node, 'children') ? asBlock : []), fix('Add an `element`', [element])];
}

function wrapAsText({ text, node }: At): readonly Fix[] {
  if (!node || (node.kind !== 'string' && node.kind !== 'word')) return [];
  const words =
    node.kind === 'string' ? text.slice(node.start, node.end) : JSON.stringify(node.text);
  return node.text === 'null' || node.text === 'true' || node.text === 'false'
    ? []
    : [
        fix(
          'Put it into a `text`',
          replaceNode(node, `{ "type": "text", "children": [${words}] }`),
        ),
      ];
}

function wrapInBlock(node: LooseNode): readonly Fix[] {
  const [open, close] = node.kind === 'array' ? ['', ''] : ['[', ']'];
  return [
    fix(
      'Put it into a `block`',
      wrapNode(node, `{ "type": "block", "children": ${open}`, `${close} }`),
    ),
  ];
}

/** A value of another kind than it should be: what it can be read as, or one that is right. */
function changeKind(at: At): readonly Fix[] {
  const { text, node, issue } = at;
  const { expected, reading } = issue.detail;
  if (!node || !isShape(expected)) return [];
  const fixes: Fix[] = [];
  const shapes = expected.is === 'union' ? expected.of : [expected];
  const takes = (...kinds: readonly Shape['is'][]) => shapes.some(({ is }) => kinds.includes(is));
  const source = text.slice(node.start, node.end);
  if (reading !== undefined && typeof reading !== 'object') {
    const written = JSON.stringify(reading);
    fixes.push(fix(`Change it to \`${written}\``, replaceNode(node, written)));
  }
  if (takes('boolean')) {
    const isOff = /^"?(?:false|no|off|0|null)?"?$/i.test(source);
    fixes.push(fix(`Change it to \`${String(!isOff)}\``, replaceNode(node, String(!isOff))));
  }
  if (takes('list', 'elements') && node.kind !== 'array' && node.text !== 'null') {
    fixes.push(fix('Put it into an array', wrapNode(node, '[', ']')));
  }
  const [only, ...others] = node.items ?? [];
  if (only && others.length === 0) {
    fixes.push(
      fix('Take it out of the array', replaceNode(node, text.slice(only.start, only.end))),
    );
  }
  if (takes('string', 'key', 'enum') && node.kind === 'word' && node.text !== 'null') {
    fixes.push(fix('Put it into quotes', replaceNode(node, JSON.stringify(node.text))));
  }
  if (takes('action') && node.kind === 'string') {
    fixes.push(fix('Make it an action', replaceNode(node, `{ "action": ${source} }`)));
  }
  const sample = JSON.stringify(sampleOf(expected, String(issue.path.at(-1) ?? '')));
  const short = sample.length > 40 ? undefined : `\`${sample}\``;
  fixes.push(fix(`Change it to ${short ?? 'a valid value'}`, replaceNode(node, sample)));
  return fixes;
}

/** An action whose name is the whole of it, or stands under `type`. */
function nameAction({ text, node }: At): readonly Fix[] {
  if (!node) return [];
  const type = memberOf(node, 'type');
  return type
    ? [fix('Rename `type` to `action`', renameMember(type, 'action'))]
    : [
        fix(
          'Make it an action',
          replaceNode(node, `{ "action": ${text.slice(node.start, node.end)} }`),
        ),
      ];
}

/** Takes away what stands beside a property. */
function keepOnly({ text, node }: At, name: string, among?: readonly string[]): readonly Fix[] {
  const others = (node?.members ?? []).filter(
    (member) => member.name !== name && (!among || among.includes(member.name)),
  );
  const kept = memberOf(node, name);
  if (!node || !kept || others.length === 0) return [];
  const label = `Keep only \`${name}\``;
  if (among) {
    return others.length === 1
      ? others.map((member) => fix(label, removeMember(node, member)))
      : [];
  }
  const member = text.slice(kept.key.start, kept.value?.end);
  return [fix(label, replaceNode(node, `{ ${member} }`))];
}

function shorten({ node, issue: { detail } }: At): readonly Fix[] {
  const { expected } = detail;
  if (node?.kind !== 'string' || typeof expected !== 'number') return [];
  const kept = Array.from(node.text ?? '').slice(0, expected);
  return [
    fix(
      `Cut it to ${String(expected)} characters`,
      replaceNode(node, JSON.stringify(kept.join(''))),
    ),
  ];
}

function addAnother({ text, node, issue: { path } }: At): readonly Fix[] {
  if (!node?.items) return [];
  const types: readonly ElementType[] =
    path.at(-1) === 'children' ? ['text', 'step', 'button'] : [];
  return types.map((type) => fix(`Add a \`${type}\``, addItem(text, node, sampleElement([type]))));
}

function keepFirst({ text, node, issue: { detail } }: At): readonly Fix[] {
  const { expected } = detail;
  const kept = typeof expected === 'number' ? node?.items?.slice(0, expected) : undefined;
  const [first] = kept ?? [];
  const last = kept?.at(-1);
  return node && first && last
    ? [fix('Remove those too many', replaceNode(node, `[${text.slice(first.start, last.end)}]`))]
    : [];
}

/** Puts the items of an inner array into the outer one. */
function unwrap(at: At, node: LooseNode): readonly Fix[] {
  const { text, parent } = at;
  const first = node.items?.[0];
  const last = node.items?.at(-1);
  return parent?.items && first && last
    ? [
        fix(
          'Put the items into the outer array',
          replaceNode(node, text.slice(first.start, last.end)),
        ),
      ]
    : [];
}

/** What mends most things in the end: without it there is nothing wrong. */
function byRemoval({ parent, member, node }: At, last: PathSegment | undefined): readonly Fix[] {
  if (!parent || last === undefined) return [];
  if (member) return [fix(`Remove \`${member.name}\``, removeMember(parent, member))];
  return node && parent.items ? [fix('Remove it', removeItem(parent, Number(last)))] : [];
}
