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

/** An object or an array on its way: its keys, and what came out of the first of them. */
interface Frame {
  readonly source: Readonly<Record<string, unknown>>;
  readonly keys: readonly string[];
  readonly parts: unknown[];
  changed: boolean;
}

function frameOf(source: object): Frame {
  return {
    source: source as Readonly<Record<string, unknown>>,
    keys: Object.keys(source),
    parts: [],
    changed: false,
  };
}

/** Without recursion, for what an action carries may be nested deeper than the stack reaches. */
function resolve(root: unknown, state: Readonly<Record<string, unknown>>): unknown {
  const outer: Frame[] = [];
  const open = new Set<unknown>();
  let frame = frameOf([root]);
  for (;;) {
    const key = frame.keys[frame.parts.length];
    if (key === undefined) {
      const around = outer.pop();
      if (!around) {
        return frame.parts[0];
      }
      open.delete(frame.source);
      add(around, rebuild(frame));
      frame = around;
      continue;
    }
    const item = frame.source[key];
    if (isDynamicBinding(item)) {
      add(frame, lookUp(item.$state, state));
    } else if ((Array.isArray(item) || isPlain(item)) && !open.has(item)) {
      open.add(item);
      outer.push(frame);
      frame = frameOf(item);
    } else {
      add(frame, item);
    }
  }
}

function lookUp(key: string, state: Readonly<Record<string, unknown>>): unknown {
  return Object.hasOwn(state, key) && !isForbiddenKey(key) ? state[key] : undefined;
}

function add(frame: Frame, part: unknown): void {
  const key = frame.keys[frame.parts.length] ?? '';
  frame.changed ||= !Object.is(part, frame.source[key]);
  frame.parts.push(part);
}

function rebuild({ source, keys, parts, changed }: Frame): unknown {
  if (!changed) {
    return source;
  }
  if (Array.isArray(source)) {
    const items: unknown[] = source.slice();
    keys.forEach((key, index) => {
      items[Number(key)] = parts[index];
    });
    return items;
  }
  // `fromEntries` defines keys, so that not even `__proto__` reaches a prototype.
  return Object.fromEntries(keys.map((key, index) => [key, parts[index]]));
}
