import { describe, expect, test } from 'vitest';

import { buildSchemas } from './json-schema/build-schemas.ts';
import type { JsonSchema } from './json-schema.ts';
import { mapSchemas } from './json-schema/map-schemas.ts';
import { namedSchemas } from './json-schema/named-schemas.ts';
import { parseElement } from './parse.ts';

// Whoever adds a property to the language adds its words, its default and an example of it.

const schemas = buildSchemas();

interface Place {
  readonly path: string;
  readonly schema: JsonSchema;
}

/** Every object among the definitions, with its properties. */
const objects = [...schemas].flatMap(([name, schema]) => [...objectsIn(schema, name)]);

function* objectsIn(schema: JsonSchema, path: string): Generator<Place> {
  if (schema.properties && schema.type === 'object') {
    yield { path, schema };
  }
  // What a choice by type adds for editors is not defined by anybody.
  const { if: _condition, ...defined } = schema;
  const inner: Place[] = Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    path: `${path}.${name}`,
    schema: property,
  }));
  mapSchemas({ ...defined, properties: {} }, (item) => {
    inner.push({ path: `${path}/${item.title ?? ''}`, schema: item });
    return item;
  });
  for (const place of inner) {
    yield* objectsIn(place.schema, place.path);
  }
}

/** Whether a property tells which case of a choice this is: the case's own words explain it. */
function isDiscriminator(name: string, { const: value, enum: values }: JsonSchema): boolean {
  return (name === 'type' || name === 'action') && (value ?? values) !== undefined;
}

/** Every property that the definitions have, once. */
const properties = objects.flatMap(({ path, schema }) =>
  Object.entries(schema.properties ?? {})
    .filter(([name, property]) => !isDiscriminator(name, property))
    .map(([name, property]) => ({ path: `${path}.${name}`, name, property, owner: schema })),
);

describe('words', () => {
  test.each([...schemas])('%s is described', (_name, { description }) => {
    expect(description).toMatch(/^[A-Z`][^]*[.)]$/);
  });

  test('every property is described, in sentences', () => {
    const silent = properties.filter(
      ({ property }) => !/^[A-Z`][^]*\.$/.test(property.description ?? ''),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('every value of an enum that is a choice of looks or kinds is explained', () => {
    const unexplained = properties.filter(
      ({ property }) => property.enum && !property.enumDescriptions,
    );
    expect(unexplained.map(({ path }) => path)).toEqual([]);
  });
});

describe('defaults', () => {
  /** What an absent one means is said in words: there is no value that means the same. */
  const withoutDefault =
    /^text\.style$|^webframe\.aspectRatio$|^configuration-property\b.*\.default$/;

  test('every optional switch, number and choice says what holds where it is absent', () => {
    const open = properties.filter(
      ({ name, path, property, owner }) =>
        !owner.required?.includes(name) &&
        (property.type === 'boolean' || property.type === 'number' || property.enum) &&
        property.default === undefined &&
        !withoutDefault.test(path),
    );
    expect(open.map(({ path }) => path)).toEqual([]);
  });

  test('a default is a value that the property takes', () => {
    const wrong = properties.filter(
      ({ property: { default: preset, enum: values, type } }) =>
        preset !== undefined &&
        (values
          ? !values.includes(preset)
          : type !== undefined && ![type].flat().includes(typeof preset)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('examples', () => {
  const named = Object.values(namedSchemas).flatMap((group) => Object.entries(group));

  test.each(named)('R5b: the examples of %s are strictly valid', (name, schema) => {
    for (const example of schemas.get(name as never)?.examples ?? []) {
      expect(schema.safeParse(example).error).toBeUndefined();
    }
  });

  test.each(Object.keys(namedSchemas.elements))(
    'R5b: the examples of %s are read without a word',
    (type) => {
      const { examples = [] } = schemas.get(type as never) ?? {};
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        expect(parseElement(example).issues).toEqual([]);
      }
    },
  );

  test('every property stands in an example', () => {
    const unseen = properties.filter(
      ({ name, property, owner }) =>
        property.examples === undefined &&
        !owner.examples?.some(
          (example) => typeof example === 'object' && example !== null && name in example,
        ),
    );
    expect(unseen.map(({ path }) => path)).toEqual([]);
  });
});
