import type { PlainObject } from '@contentkit/schema/reader';

/** A tree that the server can show, and what an instance has to know of it. */
interface ModelTree {
  readonly element: object;
  /** The state keys that its inputs are bound to. */
  readonly bound: readonly string[];
  /** What its inputs begin with. */
  readonly seeds: PlainObject;
  /** What a dismissed modal returns, its bindings unresolved (R20). */
  readonly returnValue?: PlainObject;
}

const text = { type: 'textinput', state: 'text' };
const code = { type: 'codeblock', state: 'code', content: '' };

/** The trees by name. */
export const trees = {
  inputs: {
    element: { type: 'block', children: [text, { type: 'textinput', state: 'note' }] },
    bound: ['text', 'note'],
    seeds: {},
  },
  seeded: {
    element: {
      type: 'block',
      children: [text, { type: 'textinput', state: 'note', initialValue: 'seed' }, code],
    },
    bound: ['text', 'note', 'code'],
    seeds: { note: 'seed', code: '' },
  },
  bare: { element: { type: 'block', children: [] }, bound: [], seeds: {} },
  modal: {
    element: { type: 'modal', title: 'A modal', children: [text] },
    bound: ['text'],
    seeds: {},
  },
  returning: {
    element: {
      type: 'modal',
      title: 'A modal',
      children: [text],
      returnValue: { text: { $state: 'text' }, free: { $state: 'free' } },
    },
    bound: ['text'],
    seeds: {},
    returnValue: { text: { $state: 'text' }, free: { $state: 'free' } },
  },
} as const satisfies Record<string, ModelTree>;

export type TreeName = keyof typeof trees;

export function treeNamed(name: TreeName): ModelTree {
  return trees[name];
}
