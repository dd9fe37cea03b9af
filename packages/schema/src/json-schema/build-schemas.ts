import * as z from 'zod';

import { discriminate } from './discriminate.ts';
import { addMarkdown, spreadExamples, tidy, withBuiltIns } from './for-editors.ts';
import type { JsonSchema } from './json-schema-type.ts';
import { mapValues, omit } from './map-schemas.ts';
import { namedSchemas, type JsonSchemaName } from './named-schemas.ts';

/** A reference to a named schema, from within any document that has it among its `$defs`. */
export function refTo(name: string): string {
  return `#/$defs/${name}`;
}

/** Every named schema, referring to the others by name. */
export function buildSchemas(): ReadonlyMap<JsonSchemaName, JsonSchema> {
  const converted = convert();
  const { action = {}, 'built-in-action': builtIn = {} } = converted;
  const exact: Record<string, JsonSchema> = { ...converted, action: withBuiltIns(action, builtIn) };
  const resolve = (ref: string) => exact[ref.slice(refTo('').length)] ?? {};
  const schemas = mapValues(exact, (schema, name) => ({
    title: titleOf(name),
    ...addMarkdown(spreadExamples(discriminate(schema, resolve))),
  }));
  // The registry was filled from the record that the type of names is taken from.
  return new Map(Object.entries(schemas)) as Map<string, JsonSchema> as Map<
    JsonSchemaName,
    JsonSchema
  >;
}

/** What zod makes of the definitions: exact, and nothing more. */
export function convert(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const group of Object.values(namedSchemas)) {
    for (const [id, schema] of Object.entries<z.ZodType>(group)) {
      registry.add(schema, { id });
    }
  }
  const { schemas } = z.toJSONSchema(registry, {
    uri: refTo,
    // Checked by code of ours, which says by `meta` what JSON Schema can say of it.
    unrepresentable: ({ zodSchema }) =>
      zodSchema._zod.def.type === 'custom' ? { type: 'object' } : 'throw',
  });
  return mapValues(schemas, (schema) =>
    // zod's type knows keywords that these definitions do not come to.
    tidy(omit(schema as JsonSchema, '$schema', '$id')),
  );
}

/** Elements are called by their type. */
function titleOf(name: string): string {
  if (Object.hasOwn(namedSchemas.elements, name)) {
    return name;
  }
  return name[0]?.toUpperCase() + name.slice(1).replaceAll('-', ' ');
}
