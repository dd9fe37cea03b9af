// Loaded when one of them is chosen.
import { patterns } from '@contentkit/samples';

/** A pattern as JSON: a tree, and a whole output where it begins with a state. */
export function formatPattern(name: keyof typeof patterns): string {
  const { root, state }: { readonly root: unknown; readonly state?: unknown } = patterns[name];
  const value = state === undefined ? root : { type: 'element', element: root, state, props: {} };
  return JSON.stringify(value, undefined, 2);
}
