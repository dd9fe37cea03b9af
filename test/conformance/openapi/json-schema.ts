/** The keywords that the published schemas use, and those that their corrections need. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'boolean';
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
  readonly uniqueItems?: boolean;
  readonly not?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly discriminator?: { readonly propertyName: string };
}

/** The schemas of an OpenAPI document, by name. */
export type Schemas = Readonly<Record<string, JsonSchema>>;

/** An object in JSON's sense. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is an object in JSON's sense: no `null`, no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The name that a reference leads to. */
export function nameOf(ref: string): string {
  return ref.slice('#/components/schemas/'.length);
}

/** A schema by its name. */
export function schemaOf(schemas: Schemas, name: string): JsonSchema {
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`The document has no schema "${name}".`);
  return schema;
}

/** The schema itself where it stands, else the one it refers to. */
export function resolve(schemas: Schemas, schema: JsonSchema): JsonSchema {
  let resolved = schema;
  while (resolved.$ref !== undefined) resolved = schemaOf(schemas, nameOf(resolved.$ref));
  return resolved;
}

/** Whether a value looks like one of a schema, by a glance at its surface. */
export function looksLike(schemas: Schemas, schema: JsonSchema, value: unknown): boolean {
  const { type, allOf, oneOf, anyOf, properties = {}, required = [] } = resolve(schemas, schema);
  const choice = oneOf ?? anyOf;
  if (allOf) return allOf.every((part) => looksLike(schemas, part, value));
  if (choice) return choice.some((part) => looksLike(schemas, part, value));
  if (type === 'array') return Array.isArray(value);
  if (type !== 'object') return typeof value === type;
  if (!isObject(value)) return false;
  const tags = Object.entries(properties).flatMap(([name, { enum: values }]) =>
    values && Object.hasOwn(value, name) ? [{ values: values as unknown[], tag: value[name] }] : [],
  );
  return (
    tags.every(({ values, tag }) => values.includes(tag)) &&
    (required.length === 0 || required.some((name) => Object.hasOwn(value, name)))
  );
}

/** The names of the schemas that one refers to, at any remove, its own among them. */
export function reachedFrom(schemas: Schemas, name: string): ReadonlySet<string> {
  const reached = new Set([name]);
  for (const each of reached) {
    const text = JSON.stringify(schemaOf(schemas, each));
    for (const [, next = ''] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      reached.add(next);
  }
  return reached;
}

/** What JSON text stands for: keys and numbers among it that no literal can express. */
export function fromJson(text: string): unknown {
  return JSON.parse(text);
}
