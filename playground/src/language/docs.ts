import type { JsonSchema } from '@contentkit/schema';

import type { Place, Property } from './place.ts';
import { sampleElement } from './template.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What there is to say about a word, for people. */
export interface Docs {
  /** The word itself. */
  readonly name: string;
  /** What kind of thing it is: "element", or the type of a value. */
  readonly kind: string;
  readonly isRequired: boolean;
  /** Code stands between backticks. */
  readonly description: string;
  /** Of an element: what it can have. */
  readonly properties: readonly { readonly name: string; readonly isRequired: boolean }[];
  /** What holds where nothing is said, as JSON. */
  readonly preset: string | undefined;
  /** What the value can be, each with what it means. */
  readonly values: readonly { readonly name: string; readonly description: string | undefined }[];
  /** An example, as JSON. */
  readonly example: string | undefined;
}

/** Beyond this many, values are told where they are chosen. */
const MAX_VALUES = 8;

/** About an element type. */
export function docsOfElement(vocabulary: Vocabulary, type: string): Docs | undefined {
  const schema = vocabulary.element(type);
  return (
    schema && {
      ...nothing,
      name: type,
      kind: 'element',
      description: schema.description ?? '',
      properties: vocabulary
        .placeOf(type)
        .properties.filter((property) => property.name !== 'type')
        .map(({ name, isRequired }) => ({ name, isRequired })),
      example: exampleOf({ examples: [sampleElement(vocabulary, type)] }, 170),
    }
  );
}

/** About a property of an object. */
export function docsOfProperty({ name, isRequired, place }: Property): Docs {
  const { schema, alternatives, choices } = place;
  const described = choices.filter(({ description }) => description);
  const preset = schema.default ?? alternatives[0]?.default;
  return {
    name,
    kind: typeOf(place),
    isRequired,
    properties: [],
    description: schema.description ?? alternatives[0]?.description ?? '',
    preset: preset === undefined ? undefined : JSON.stringify(preset),
    values:
      described.length > MAX_VALUES
        ? []
        : described.map(({ value, description }) => ({
            name: JSON.stringify(value),
            description,
          })),
    example: choices.length > 0 ? undefined : exampleOf(schema, 200),
  };
}

/** About one of the values of a place. */
export function docsOfValue(name: string, kind: string, description = ''): Docs {
  return { ...nothing, name, kind, description };
}

const nothing = {
  isRequired: false,
  properties: [],
  preset: undefined,
  values: [],
  example: undefined,
} as const;

function exampleOf({ examples = [] }: JsonSchema, longest: number): string | undefined {
  const [example] = examples;
  if (example === undefined) return undefined;
  const text = JSON.stringify(example);
  return text.length > longest
    ? undefined
    : text.length > 56
      ? JSON.stringify(example, null, 2)
      : text;
}

/** The type of what stands in a place, as TypeScript would write it. */
export function typeOf(place: Place): string {
  const { choices } = place;
  const closed = choices.filter(({ value }) => typeof value !== 'boolean');
  if (closed.length > MAX_VALUES) return titleOf(place) ?? 'string';
  const names = place.alternatives.flatMap((alternative) => {
    if (alternative.enum || alternative.const !== undefined) return [];
    return nameOf(alternative, place);
  });
  return [...new Set([...closed.map(({ value }) => JSON.stringify(value)), ...names])].join(' | ');
}

function titleOf({ alternatives }: Place): string | undefined {
  return alternatives.find(({ title }) => title)?.title?.toLowerCase();
}

function nameOf({ type, title, properties, items }: JsonSchema, place: Place): string {
  if (type === 'array' || items) {
    const types = place.item().elementTypes;
    const item = typeOf(place.item());
    const name = types.length > 0 ? (types.length < 4 ? types.join(' | ') : 'element') : item;
    return name.includes('|') ? `(${name})[]` : `${name || 'value'}[]`;
  }
  if (properties?.['type'] && title) {
    const { const: only } = properties['type'];
    return typeof only === 'string' ? only : 'element';
  }
  if (type === 'object' || properties) return title?.toLowerCase() ?? 'object';
  return typeof type === 'string' ? type : 'value';
}
