import type { JsonSchema } from './json-schema-type.ts';

type Change = (schema: JsonSchema) => JsonSchema;

const one = [
  'additionalProperties',
  'propertyNames',
  'items',
  'not',
  'if',
  'then',
  'else',
] as const;
const lists = ['allOf', 'anyOf', 'oneOf'] as const;

/** The same schema with every schema directly in it changed. */
export function mapSchemas(schema: JsonSchema, change: Change): JsonSchema {
  const changed: Record<string, unknown> = { ...schema };
  for (const key of one) {
    const inner = schema[key];
    if (typeof inner === 'object') {
      changed[key] = change(inner);
    }
  }
  for (const key of lists) {
    const inner = schema[key];
    if (inner) {
      changed[key] = inner.map(change);
    }
  }
  if (schema.properties) {
    changed['properties'] = mapValues(schema.properties, change);
  }
  return changed;
}

/** The same schema with every schema in it changed at any depth, inner ones first. */
export function mapAllSchemas(schema: JsonSchema, change: Change): JsonSchema {
  return change(mapSchemas(schema, (inner) => mapAllSchemas(inner, change)));
}

/** The same record with every value changed. */
export function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}

/** The same schema without some of its keywords. */
export function omit(schema: JsonSchema, ...keywords: readonly (keyof JsonSchema)[]): JsonSchema {
  const kept = Object.entries(schema).filter(
    ([keyword]) => !(keywords as readonly string[]).includes(keyword),
  );
  return Object.fromEntries(kept);
}
