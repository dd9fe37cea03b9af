import type { JsonSchema } from '@contentkit/schema';

import type { Place } from './place.ts';
import type { Vocabulary } from './vocabulary.ts';

// Templates are in the syntax of CodeMirror's snippets: `${1:Save}` is a field that holds `Save`.

/** How values are written: as JSON, or as TypeScript. */
export type Notation = 'json' | 'code';

/** A value as text with a field for each of its texts, in the order in which they stand. */
export function templateOf(value: unknown, notation: Notation, schema?: JsonSchema): string {
  let fields = 0;
  const field = (text: string) => {
    fields += 1;
    // Braces cannot stand in a field.
    return /[{}\\]/.test(text) ? text : `\${${fields}:${text}}`;
  };
  const isFixed = (key: string | undefined) => {
    if (key === 'type') return true;
    const property = schema?.properties?.[key ?? ''];
    return property?.enum !== undefined || property?.const !== undefined;
  };
  const write = (item: unknown, indent: string, key?: string): string => {
    if (typeof item === 'string') {
      const quoted = quote(isFixed(key) ? item : field(item), notation);
      return quoted;
    }
    if (typeof item !== 'object' || item === null) return field(String(item));
    const inner = `${indent}\t`;
    const parts = Array.isArray(item)
      ? item.map((part: unknown) => write(part, inner))
      : Object.entries(item).map(
          ([name, part]) => `${writeKey(name, notation)}: ${write(part, inner, name)}`,
        );
    const [open, close] = Array.isArray(item) ? '[]' : '{}';
    if (parts.length === 0) return `${open}${field('')}${close}`;
    const line = parts.join(', ');
    const isShort = !line.includes('\n') && line.replaceAll(/\$\{\d+:|\}/g, '').length < 50;
    if (isShort && Array.isArray(item)) return `[${line}]`;
    if (isShort && !hasType(item)) return `{ ${line} }`;
    return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
  };
  return write(value, '');
}

function hasType(item: object): boolean {
  return 'type' in item && Object.keys(item).length > 1;
}

function quote(text: string, notation: Notation): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  return notation === 'json'
    ? `"${escaped}"`
    : `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function writeKey(name: string, notation: Notation): string {
  return notation === 'code' && /^[\w$]+$/.test(name) ? name : JSON.stringify(name);
}

/**
 * An element to begin with: what it has to have, with its texts and its content, as in the first
 * one of the schema's examples.
 */
export function sampleElement(vocabulary: Vocabulary, type: string): Record<string, unknown> {
  const { examples = [], properties = {}, required = [] } = vocabulary.element(type) ?? {};
  const [example] = examples;
  const entries = isRecord(example) ? Object.entries(example) : [];
  const isText = (name: string, value: unknown) =>
    typeof value === 'string' && properties[name]?.enum === undefined && !properties[name]?.$ref;
  const kept = entries.filter(
    ([name, value]) =>
      required.includes(name) || name === 'children' || name === 'label' || isText(name, value),
  );
  return { type, ...Object.fromEntries(kept) };
}

/** A value for a property that has none yet: an example, or the emptiest one that there is. */
export function sampleValue(place: Place): unknown {
  const { choices, alternatives, schema } = place;
  const [first] = choices;
  if (schema.default !== undefined && typeof schema.default === 'boolean') return !schema.default;
  if (first) return first.value;
  const [alternative = {}] = alternatives;
  const [example] = schema.examples ?? alternative.examples ?? [];
  return example === undefined ? emptyValue(alternative) : onlyRequired(example, alternative);
}

/** Of an example what has to be there; all of it, where nothing has to. */
export function onlyRequired(example: unknown, { required = [] }: JsonSchema): unknown {
  if (!isRecord(example) || required.length === 0) return example;
  return Object.fromEntries(Object.entries(example).filter(([name]) => required.includes(name)));
}

/** The emptiest value of a schema's type. */
export function emptyValue({ type, items, properties }: JsonSchema): unknown {
  if (type === 'array' || items) return [];
  if (type === 'object' || properties) return {};
  if (type === 'number' || type === 'integer') return 0;
  return type === 'boolean' ? true : '';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
