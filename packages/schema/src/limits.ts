/** What a tree may cost (R6). Each limit can be raised or lowered by whoever reads the tree. */
export interface Limits {
  /** How deep elements may nest; a deeper one becomes invalid. 500 is the most that is honoured. */
  readonly depth: number;
  /** How many elements and list items an output may hold; more make the whole output an error. */
  readonly nodes: number;
  /** How long a string may be, in UTF-16 units; a longer one makes its element invalid. */
  readonly stringLength: number;
}

/** The limits that hold where none are given: 100 levels, 20,000 nodes, 1 MiB a string. */
export const defaultLimits: Limits = { depth: 100, nodes: 20_000, stringLength: 1_048_576 };

/** Beyond this the reader's own recursion could exhaust the stack. */
export const maximumDepth = 500;

/** Keys that would reach an object's prototype if they were assigned. */
export const forbiddenKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/**
 * Whether a key is one that hostile data uses to reach an object's prototype (R6).
 *
 * @example
 * ```ts
 * isForbiddenKey('__proto__'); // true
 * isForbiddenKey('label'); // false
 * ```
 */
export function isForbiddenKey(key: string): boolean {
  return forbiddenKeys.includes(key);
}
