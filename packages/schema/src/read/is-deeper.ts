import { isObjectOrArray } from './is-object.ts';

/**
 * Whether objects and arrays nest beyond a depth. Level by level, for recursion has depths of its
 * own; each object once a level, for what was built in memory may hold itself twice.
 */
export function isDeeper(value: unknown, depth: number): boolean {
  let level: readonly unknown[] = [value];
  for (let left = depth; left >= 0 && level.length > 0; left -= 1) {
    const parents = new Set(level.filter(isObjectOrArray));
    level = [...parents].flatMap((parent): unknown[] => Object.values(parent));
  }
  return level.length > 0;
}
