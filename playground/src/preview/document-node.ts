import type { PlainObject } from '@contentkit/schema/reader';

import type { NodeStart } from './use-live-instance.ts';

/** The node of a document that holds the block which all views show. */
export interface DocumentNode {
  /** The subject that it is a node of. */
  readonly of: string;
  readonly start: NodeStart;
  /** What it holds by now. */
  readonly props: PlainObject;
}

/** What can happen to the node. */
export type NodeChange =
  /** It stands in the document as at first. */
  | { readonly type: 'begin anew' }
  /** A link is pasted, which becomes the block (R23). */
  | { readonly type: 'unfurl'; readonly url: string }
  /** Somebody writes its props: the views go on with them. */
  | { readonly type: 'write'; readonly props: PlainObject }
  /** A component changed them (R22). */
  | { readonly type: 'report'; readonly props: PlainObject };

/** A node that has just been put into the document. */
export function createNode(of: string, props: PlainObject = {}, run = 0): DocumentNode {
  return { of, start: { run, props }, props };
}

/** The node after something has happened to it. */
export function changeNode(node: DocumentNode, change: NodeChange): DocumentNode {
  const { of, start } = node;
  const run = start.run + 1;
  switch (change.type) {
    case 'begin anew':
      return { of, start: { ...start, run }, props: start.props };
    case 'unfurl': {
      const initialAction = { action: '@link.unfurl', url: change.url } as const;
      return { of, start: { run, props: {}, initialAction }, props: {} };
    }
    case 'write':
      return { of, start: { run: start.run, props: change.props }, props: change.props };
    case 'report':
      return { ...node, props: change.props };
  }
}
