import { describe, expect, test } from 'vitest';

import { jsonSchemaNames, toJsonSchema, type JsonSchema } from './json-schema.ts';
import { mapSchemas } from './json-schema/map-schemas.ts';

/** Every schema in a schema, itself included, with where it stands. */
function* schemasIn(schema: JsonSchema, path: string): Generator<readonly [string, JsonSchema]> {
  yield [path, schema];
  const inner: JsonSchema[] = [];
  mapSchemas(schema, (item) => {
    inner.push(item);
    return item;
  });
  for (const [index, item] of inner.entries()) {
    yield* schemasIn(item, `${path}/${index}`);
  }
}

describe.each(jsonSchemaNames)('%s', (name) => {
  const schema = toJsonSchema(name);
  const all = Object.entries(schema.$defs ?? {}).flatMap(([key, inner]) => [
    ...schemasIn(inner, key),
  ]);

  test('says which draft it is of, and has an id and words of its own', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `urn:contentkit:${name}`,
      title: expect.stringMatching(/./) as string,
      description: expect.stringMatching(/\.$/) as string,
    });
  });

  test('refers to what it holds, and holds nothing else', () => {
    const refs = [schema, ...all.map(([, inner]) => inner)].flatMap(({ $ref }) => $ref ?? []);
    const names = Object.keys(schema.$defs ?? {}).map((key) => `#/$defs/${key}`);
    expect([...new Set(refs)].toSorted()).toEqual(names.toSorted());
  });

  test('explains each value of an enum that it explains at all', () => {
    for (const [path, { enum: values, enumDescriptions }] of all) {
      expect(enumDescriptions?.length ?? values?.length, path).toBe(values?.length);
    }
  });
});
