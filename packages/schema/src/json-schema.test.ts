import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { schemaFiles } from '../scripts/json-schemas.ts';
import { jsonSchemaNames, toJsonSchema, type JsonSchema } from './json-schema.ts';
import { mapSchemas } from './json-schema/map-schemas.ts';

describe('the committed schemas are what the definitions say: run `npm run generate` where not', () => {
  const root = new URL('../', import.meta.url);

  test.each([...schemaFiles.keys()])('%s', (path) => {
    const file = new URL(path, root);
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(schemaFiles.get(path));
  });

  test('and there are no others', () => {
    const found = readdirSync(new URL('schemas/', root)).map((name) => `schemas/${name}`);
    expect(found.toSorted()).toEqual([...schemaFiles.keys()].toSorted());
  });
});

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
