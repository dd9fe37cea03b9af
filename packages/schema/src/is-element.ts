import type { ElementType, ReadElement } from './element.ts';
import { elementTable } from './generated/reader-table.ts';

/**
 * Whether an object that stands where elements can stand is one: its `type` is known. What was not
 * read may still lack everything else.
 *
 * @example
 * ```ts
 * isElement({ type: 'divider' }); // true
 * isElement({ type: 'todo' }); // false
 * ```
 */
export function isElement(value: object): value is ReadElement {
  const { type } = value as { readonly type?: unknown };
  // What a table inherits has no holders.
  return (
    type === 'invalid' ||
    (typeof type === 'string' && elementTable[type as ElementType]?.holders !== undefined)
  );
}
