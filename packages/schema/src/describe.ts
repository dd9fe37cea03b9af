import type { Shape } from './read/shape.ts';

/** A received value in a word or two, for messages. */
export function describeValue(value: unknown): string {
  if (value === null) {
    return '`null`';
  }
  if (Array.isArray(value)) {
    return 'an array';
  }
  switch (typeof value) {
    case 'undefined':
      return 'nothing';
    case 'object':
      return 'an object';
    case 'string':
      return value.length > 40 ? 'a string' : `the string "${value}"`;
    case 'number':
    case 'boolean':
      return `\`${String(value)}\``;
    default:
      return `a ${typeof value}`;
  }
}

/** Names in a sentence: `` `a`, `b` or `c` ``. */
export function describeNames(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? 'nothing';
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last;
}

/** What a shape expects, in a word or two, for messages. */
export function describeShape(shape: Shape): string {
  switch (shape.is) {
    case 'string':
    case 'key':
      return 'a string';
    case 'number':
      return 'a number';
    case 'boolean':
      return '`true` or `false`';
    case 'enum':
      return describeNames(shape.of);
    case 'action':
      return 'an action (an object with an `action`)';
    case 'binding':
      return 'a binding (`{"$state": "key"}`)';
    case 'list':
      return 'an array';
    case 'elements':
      return 'an array of elements';
    case 'element':
      return shape.of.length > 6 ? 'an element' : describeNames(shape.of);
    case 'union':
      return [...new Set(shape.of.map(describeShape))].join(', or ');
    default:
      return 'an object';
  }
}
