import type { JsonSchema } from '@contentkit/schema';

import { noFacts, Place, type Facts } from './place.ts';

/** What can be written, and what it means: all of it from the published JSON Schema. */
export interface Vocabulary {
  /** Every element type. */
  readonly elementTypes: readonly string[];
  /** An element's schema: its description, properties and examples. */
  readonly element: (type: string) => JsonSchema | undefined;
  /** The place of an element of a type that was chosen. */
  readonly placeOf: (type: string, facts?: Facts) => Place;
  /** The place of the value that a whole document is: an output, an element or a list of them. */
  readonly documentPlace: (facts: Facts) => Place;
  /** What the runtime's components answer with. */
  readonly rootTypes: readonly string[];
}

let loading: Promise<Vocabulary> | undefined;

/** Loads the vocabulary, once. */
export function loadVocabulary(): Promise<Vocabulary> {
  loading ??= import('./schema-file.ts').then(({ schema }) =>
    // The file is written from the very same type.
    createVocabulary(schema as unknown as JsonSchema),
  );
  return loading;
}

/** Makes the vocabulary of a schema of render outputs. */
export function createVocabulary(schema: JsonSchema): Vocabulary {
  const definitions = schema.$defs ?? {};
  const elementTypes = Object.keys(definitions).filter(
    (name) => definitions[name]?.properties?.['type']?.const === name,
  );
  const refTo = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
  const anyElement = anyOf(elementTypes, definitions);
  return {
    elementTypes,
    element: (type) => (elementTypes.includes(type) ? definitions[type] : undefined),
    placeOf: (type, facts) => {
      const text = (name: string) => (name === 'type' ? type : facts?.text(name));
      return new Place(definitions, refTo(type), { ...(facts ?? noFacts), kind: 'object', text });
    },
    documentPlace: (facts) => {
      const type = facts.text('type');
      const isOutput = type === 'element' || type === 'complete' || facts.has('element');
      const output = refTo('render-output');
      if (facts.kind === 'array') {
        return new Place(definitions, { type: 'array', items: anyElement }, facts);
      }
      if (isOutput && elementTypes.every((known) => known !== type)) {
        return new Place(definitions, output, facts);
      }
      return new Place(
        definitions,
        facts.kind === 'object' && facts.has('type') ? anyElement : { anyOf: [anyElement, output] },
        facts,
      );
    },
    rootTypes: new Place(definitions, refTo('root')).elementTypes,
  };
}

/** The place that takes any element, in the form that the schema gives to such places. */
function anyOf(
  types: readonly string[],
  definitions: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  return {
    title: 'Element',
    type: 'object',
    required: ['type'],
    properties: {
      type: {
        description: 'Which one it is.',
        enum: types,
        enumDescriptions: types.map((type) => definitions[type]?.description ?? ''),
      },
    },
    allOf: types.map((type) => ({
      if: { properties: { type: { const: type } }, required: ['type'] },
      // oxlint-disable-next-line unicorn/no-thenable -- it is JSON Schema's keyword.
      then: { $ref: `#/$defs/${type}` },
    })),
  };
}
