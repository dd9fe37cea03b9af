import { buildSchemas, refTo } from './json-schema/build-schemas.ts';
import type { JsonSchema } from './json-schema/json-schema-type.ts';
import { mapSchemas, omit } from './json-schema/map-schemas.ts';
import { namedSchemas, type JsonSchemaName } from './json-schema/named-schemas.ts';

export type { JsonSchema, JsonSchemaSnippet } from './json-schema/json-schema-type.ts';
export type { JsonSchemaName } from './json-schema/named-schemas.ts';

/** What `toJsonSchema` can be asked for, in the order in which people look for it. */
export const jsonSchemaNames = Object.values(namedSchemas).flatMap(
  (group) => Object.keys(group),
  // They are the keys that the type is made of.
) as readonly JsonSchemaName[];

let built: ReadonlyMap<JsonSchemaName, JsonSchema> | undefined;

/** Made when it is first needed: most who import this package never ask for a schema. */
function schemaNamed(name: JsonSchemaName): JsonSchema {
  built ??= buildSchemas();
  return built.get(name) ?? {};
}

/**
 * A message, an element or a value of the language as JSON Schema (draft 2020-12), whole: whatever
 * it refers to is among its `$defs`. It accepts exactly what strict validation accepts.
 *
 * Editors complete and explain from it. For that it has keywords of theirs besides the standard's
 * (`markdownDescription`, `enumDescriptions`, `defaultSnippets`), which validators pass over; in
 * ajv's strict mode, name them with `addVocabulary`.
 *
 * @param name - `render-output`, `element`, `button`, `action`, …; `jsonSchemaNames` has them all.
 * @example
 * ```ts
 * const schema = toJsonSchema('render-output');
 * console.log(schema.$id, JSON.stringify(schema).length);
 * ```
 */
export function toJsonSchema(name: JsonSchemaName): JsonSchema {
  const { title, description } = schemaNamed(name);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:contentkit:${name}`,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    $ref: refTo(name),
    $defs: Object.fromEntries(namesWithin(name).map((inner) => [inner, definitionOf(inner)])),
  };
}

/**
 * Editors prefer the description of what is referred to over the one beside the reference, which
 * says more: so only elements keep theirs.
 */
function definitionOf(name: JsonSchemaName): JsonSchema {
  const schema = schemaNamed(name);
  return Object.hasOwn(namedSchemas.elements, name)
    ? schema
    : omit(schema, 'description', 'markdownDescription');
}

/** The names of a schema and of all that it refers to. */
function namesWithin(name: JsonSchemaName): readonly JsonSchemaName[] {
  const names = new Set([name]);
  // A set's iteration goes on to what is added on the way.
  for (const known of names) {
    const visit = (schema: JsonSchema): JsonSchema => {
      if (schema.$ref !== undefined) {
        names.add(schema.$ref.slice(refTo('').length) as JsonSchemaName);
      }
      return mapSchemas(schema, visit);
    };
    visit(schemaNamed(known));
  }
  return [...names];
}
