import type { PlainObject } from '@contentkit/schema/reader';

/** A document as it is kept: a title, and text and blocks beneath. */
export interface StoredDocument {
  readonly title: string;
  readonly nodes: readonly DocumentNode[];
}

export type DocumentNode = TextNode | BlockNode;

/** A paragraph. */
export interface TextNode {
  readonly kind: 'text';
  readonly id: string;
  readonly text: string;
}

/** A component of an integration, with the props that belong to the document. */
export interface BlockNode {
  readonly kind: 'block';
  readonly id: string;
  readonly integration: string;
  readonly componentId: string;
  readonly props: PlainObject;
  /** The pasted link that became this block, until the component has answered it (R23). */
  readonly unfurl?: string | undefined;
}

/** What can be done to a document. */
export type DocumentChange =
  | { readonly type: 'title'; readonly title: string }
  | { readonly type: 'write'; readonly id: string; readonly text: string }
  | { readonly type: 'props'; readonly id: string; readonly props: PlainObject }
  /** At the end where there is no `after`. */
  | { readonly type: 'insert'; readonly node: DocumentNode; readonly after?: string | undefined }
  | { readonly type: 'replace'; readonly id: string; readonly node: DocumentNode }
  | { readonly type: 'remove'; readonly id: string }
  | { readonly type: 'load'; readonly document: StoredDocument };

/** The document after a change; the very same one where nothing changes. */
export function changeDocument(document: StoredDocument, change: DocumentChange): StoredDocument {
  const { nodes } = document;
  switch (change.type) {
    case 'title':
      return { ...document, title: change.title };
    case 'write':
      return mapNode(document, change.id, (node) =>
        node.kind === 'text' ? { ...node, text: change.text } : node,
      );
    case 'props':
      return mapNode(document, change.id, (node) =>
        node.kind === 'block' ? { ...node, props: change.props, unfurl: undefined } : node,
      );
    case 'insert': {
      const index = nodes.findIndex(({ id }) => id === change.after);
      const at = index < 0 ? nodes.length : index + 1;
      return { ...document, nodes: nodes.toSpliced(at, 0, change.node) };
    }
    case 'replace':
      return mapNode(document, change.id, () => change.node);
    case 'remove':
      return { ...document, nodes: nodes.filter(({ id }) => id !== change.id) };
    case 'load':
      return change.document;
  }
}

function mapNode(
  document: StoredDocument,
  id: string,
  change: (node: DocumentNode) => DocumentNode,
): StoredDocument {
  return {
    ...document,
    nodes: document.nodes.map((node) => (node.id === id ? change(node) : node)),
  };
}

/** A paragraph that is about to be written. */
export function createText(text = ''): TextNode {
  return { kind: 'text', id: createId(), text };
}

/** A block that is about to be shown. */
export function createBlock(
  { integration, componentId }: Pick<BlockNode, 'integration' | 'componentId'>,
  { props = {}, unfurl }: Partial<Pick<BlockNode, 'props' | 'unfurl'>> = {},
): BlockNode {
  return { kind: 'block', id: createId(), integration, componentId, props, unfurl };
}

/** Unique enough for a document of one person. */
function createId(): string {
  return Math.random().toString(36).slice(2, 12);
}

/** Reads a document that was kept. */
export function readDocument(text: string): StoredDocument | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isDocument(value) ? value : undefined;
  } catch {
    // Kept by an older playground, or edited by hand.
    return undefined;
  }
}

function isDocument(value: unknown): value is StoredDocument {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'title' in value &&
    typeof value.title === 'string' &&
    'nodes' in value &&
    Array.isArray(value.nodes) &&
    value.nodes.every(isNode)
  );
}

function isNode(value: unknown): value is DocumentNode {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && typeof value.id === 'string' && 'kind' in value)) return false;
  if (value.kind === 'text') return 'text' in value && typeof value.text === 'string';
  return (
    value.kind === 'block' &&
    'integration' in value &&
    typeof value.integration === 'string' &&
    'componentId' in value &&
    typeof value.componentId === 'string' &&
    'props' in value &&
    typeof value.props === 'object' &&
    value.props !== null
  );
}
