import { isForbiddenKey, maximumDepth } from './limits.ts';
import type { DynamicBinding } from './values/binding.ts';

/**
 * Whether a value is a binding: an object whose only key is `$state`, a string (R12).
 *
 * @example
 * ```ts
 * isDynamicBinding({ $state: 'query' }); // true
 * isDynamicBinding({ $state: 'query', label: 'Query' }); // false
 * ```
 */
export function isDynamicBinding(value: unknown): value is DynamicBinding {
  return isPlain(value) && typeof value['$state'] === 'string' && Object.keys(value).length === 1;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/**
 * Replaces each binding in a value by what the state holds under its key (R12): deep in plain
 * objects and arrays, and nowhere else. `null`, dates and instances of classes stay as they are. A
 * key that the state lacks resolves to `undefined`, and so leaves no key in the JSON.
 *
 * Parts without bindings come back as the very same objects, as does what is nested deeper than an
 * action may be (500 levels).
 *
 * @example
 * ```ts
 * resolveBindings({ action: 'save', text: { $state: 'text' } }, { text: 'Hello' });
 * // { action: 'save', text: 'Hello' }
 * ```
 */
export function resolveBindings<Value>(
  value: Value,
  state: Readonly<Record<string, unknown>>,
): Resolved<Value> {
  // What comes out differs from what went in only where a binding stood.
  return resolve(value, state, new Set()) as Resolved<Value>;
}

/** A value whose bindings were replaced: what the state holds is not known beforehand. */
export type Resolved<Value> = Value extends DynamicBinding
  ? unknown
  : Value extends readonly unknown[] | Record<string, unknown>
    ? { [Key in keyof Value]: Resolved<Value[Key]> }
    : Value;

function resolve(
  value: unknown,
  state: Readonly<Record<string, unknown>>,
  around: Set<unknown>,
): unknown {
  if (isDynamicBinding(value)) {
    const key = value.$state;
    return Object.hasOwn(state, key) && !isForbiddenKey(key) ? state[key] : undefined;
  }
  const isOpen = Array.isArray(value) || isPlain(value);
  if (!isOpen || around.has(value) || around.size > maximumDepth) {
    return value;
  }
  around.add(value);
  const source = value as Readonly<Record<string, unknown>>;
  let copy: Record<string, unknown> | undefined;
  for (const key of Object.keys(source)) {
    const part = resolve(source[key], state, around);
    if (!Object.is(part, source[key])) {
      // The copy has each of the keys, so that not even `__proto__` reaches a prototype.
      copy ??= (Array.isArray(value) ? value.slice() : { ...source }) as Record<string, unknown>;
      copy[key] = part;
    }
  }
  around.delete(value);
  return copy ?? value;
}
