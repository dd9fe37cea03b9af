import { cut } from './bridge.ts';

const DEPTH = 4;
const ITEMS = 50;

/**
 * A value as a person reads it in a log. Nothing of the author's is called, so that looking at a
 * value changes nothing; what cannot be looked at says so.
 */
export function formatValue(value: unknown, depth = 0, around: readonly object[] = []): string {
  try {
    return cut(format(value, depth, around));
  } catch {
    // A proxy whose handler throws.
    return '[unreadable]';
  }
}

function format(value: unknown, depth: number, around: readonly object[]): string {
  switch (typeof value) {
    case 'string':
      return depth === 0 ? value : JSON.stringify(cut(value, 1_000));
    case 'bigint':
      return `${value}n`;
    case 'function':
      return `[function ${ownText(value, 'name')}]`;
    case 'object':
      return value === null ? 'null' : formatObject(value, depth, around);
    default:
      return String(value);
  }
}

function formatObject(value: object, depth: number, around: readonly object[]): string {
  if (around.includes(value)) return '[circular]';
  if (value instanceof Error) return formatError(value);
  if (value instanceof Date) return Number.isNaN(+value) ? 'Invalid Date' : value.toISOString();
  if (value instanceof RegExp) return `/${value.source}/${value.flags}`;
  if (value instanceof Promise) return 'Promise';
  const inside = [...around, value];
  if (Array.isArray(value)) {
    if (depth >= DEPTH) return `[… ${value.length}]`;
    const items = value.slice(0, ITEMS).map((each) => formatValue(each, depth + 1, inside));
    if (value.length > ITEMS) items.push(`… ${value.length - ITEMS} more`);
    return `[${items.join(', ')}]`;
  }
  if (value instanceof Map || value instanceof Set) return formatCollection(value, depth, inside);
  const name = nameOf(value);
  if (depth >= DEPTH) return name ? `${name} {…}` : '{…}';
  const keys = Object.keys(value);
  const entries = keys.slice(0, ITEMS).map((key) => {
    const property = Object.getOwnPropertyDescriptor(value, key);
    const content =
      property && 'value' in property ? formatValue(property.value, depth + 1, inside) : '[getter]';
    return `${/^[\w$]+$/.test(key) ? key : JSON.stringify(key)}: ${content}`;
  });
  if (keys.length > ITEMS) entries.push(`… ${keys.length - ITEMS} more`);
  const body = entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  return name ? `${name} ${body}` : body;
}

function formatCollection(
  value: Map<unknown, unknown> | Set<unknown>,
  depth: number,
  inside: readonly object[],
): string {
  const isMap = value instanceof Map;
  const name = `${isMap ? 'Map' : 'Set'}(${value.size})`;
  if (depth >= DEPTH) return name;
  const entries: unknown[] = [...value].slice(0, ITEMS);
  const items = entries.map((entry) =>
    isMap && Array.isArray(entry)
      ? entry.map((each) => formatValue(each, depth + 1, inside)).join(' => ')
      : formatValue(entry, depth + 1, inside),
  );
  return items.length === 0 ? `${name} {}` : `${name} { ${items.join(', ')} }`;
}

function formatError(error: Error): string {
  const { stack, message } = error;
  const head = `${error.name}: ${message}`;
  return typeof stack === 'string' && stack !== '' ? stack : head;
}

/** The name of an object's class, for what is no plain object. */
function nameOf(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return '';
  const constructor: unknown =
    typeof prototype === 'object' && prototype !== null
      ? Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value
      : undefined;
  return typeof constructor === 'function' ? ownText(constructor, 'name') : '';
}

function ownText(value: object, key: string): string {
  const text: unknown = Object.getOwnPropertyDescriptor(value, key)?.value;
  return typeof text === 'string' ? text : '';
}
