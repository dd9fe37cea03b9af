import { ensureSyntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';

import type { SourceIssue } from './read-source.ts';

/** How long the parser may take to reach a place, in milliseconds. */
const PATIENCE = 200;

/** A run of a document's text. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** Where in a document an issue is. A place that is not in the text is that of what lacks it. */
export function placeOf(state: EditorState, at: SourceIssue['at']): Place {
  if ('offset' in at) {
    const from = Math.min(at.offset, state.doc.length);
    return { from, to: Math.min(from + 1, state.doc.length) };
  }
  const tree = ensureSyntaxTree(state, state.doc.length, PATIENCE);
  let node = tree?.topNode.firstChild ?? undefined;
  let place: Place = { from: node?.from ?? 0, to: node?.to ?? 0 };
  for (const segment of segmentsOf(at.pointer)) {
    const next: Found | undefined = node && findChild(state, node, segment);
    if (!next) break;
    node = next.value;
    place = next.place;
  }
  return onOneLine(state, place);
}

interface Found {
  readonly value: SyntaxNode;
  /** What to mark: a key with its value, or an item. */
  readonly place: Place;
}

function findChild(state: EditorState, parent: SyntaxNode, segment: string): Found | undefined {
  if (parent.name === 'Array') {
    const value = childrenOf(parent).filter(isValue)[Number(segment)];
    return value && { value, place: value };
  }
  for (const property of parent.getChildren('Property')) {
    const name = property.getChild('PropertyName');
    const value = property.lastChild;
    if (name && value && keyOf(state, name) === segment) return { value, place: property };
  }
  return undefined;
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

function isValue({ name, type }: SyntaxNode): boolean {
  return !type.isError && /^(?:Object|Array|String|Number|True|False|Null)$/.test(name);
}

function keyOf(state: EditorState, name: SyntaxNode): unknown {
  try {
    return JSON.parse(state.sliceDoc(name.from, name.to));
  } catch {
    // A key that is still being written.
    return undefined;
  }
}

/** The steps of a JSON pointer (RFC 6901). */
function segmentsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Marks the beginning alone of what goes over many lines: else half a document is underlined. */
function onOneLine(state: EditorState, { from, to }: Place): Place {
  return { from, to: Math.min(to, state.doc.lineAt(from).to) };
}
