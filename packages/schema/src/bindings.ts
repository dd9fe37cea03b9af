import { isForbiddenKey } from './limits.ts';
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
 * Parts without bindings come back as the very same objects.
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
  return resolve(value, state) as Resolved<Value>;
}

/** A value whose bindings were replaced: what the state holds is not known beforehand. */
export type Resolved<Value> = Value extends DynamicBinding
  ? unknown
  : Value extends readonly unknown[] | Record<string, unknown>
    ? { [Key in keyof Value]: Resolved<Value[Key]> }
    : Value;

function resolve(value: unknown, state: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => resolve(item, state));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (!isPlain(value)) {
    return value;
  }
  if (isDynamicBinding(value)) {
    return Object.hasOwn(state, value.$state) && !isForbiddenKey(value.$state)
      ? state[value.$state]
      : undefined;
  }
  let changed = false;
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const resolved = isForbiddenKey(key) ? item : resolve(item, state);
    changed ||= resolved !== item;
    entries.push([key, resolved]);
  }
  // `fromEntries` defines keys, so that not even `__proto__` reaches a prototype.
  return changed ? Object.fromEntries(entries) : value;
}
