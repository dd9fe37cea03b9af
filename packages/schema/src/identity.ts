import type { ReadElement } from './element.ts';
import { elementTable } from './generated/reader-table.ts';

/**
 * What tells a live element from others of its type when a new tree arrives: its type and the
 * properties that its definition names. `undefined` where the element holds nothing worth keeping,
 * so that its place alone will do.
 *
 * @example
 * ```ts
 * identityOf({ type: 'radio', state: 'plan', value: 'team' }); // 'radio:plan:team'
 * identityOf({ type: 'divider' }); // undefined
 * ```
 */
export function identityOf(element: ReadElement): string | undefined {
  const identity = element.type === 'invalid' ? undefined : elementTable[element.type].identity;
  if (!identity) {
    return undefined;
  }
  const values = identity.map((path) => {
    const value = valueAt(element, path);
    // Data can look like an element, and its objects need not be printable.
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  });
  return values.every((value) => value === undefined)
    ? undefined
    : [element.type, ...values].join(':');
}

/** The value at a path such as `source.url`. Called often, and most paths are one key. */
export function valueAt(value: unknown, path: string): unknown {
  const object = value as Readonly<Record<string, unknown>> | null | undefined;
  const dot = path.indexOf('.');
  return dot < 0 ? object?.[path] : valueAt(object?.[path.slice(0, dot)], path.slice(dot + 1));
}
