import type { JsonSchema } from './json-schema-type.ts';
import { mapAllSchemas, mapSchemas, mapValues } from './map-schemas.ts';

// zod's conversion is exact. What is added here is for people: editors complete and explain from it.

/** Leaves out what says nothing, and puts first what people read first. */
export function tidy(schema: JsonSchema): JsonSchema {
  return mapAllSchemas(schema, (inner) => {
    const { oneOf, ...rest } = inner;
    const [only, another] = oneOf ?? [];
    const unwrapped = only !== undefined && another === undefined ? { ...rest, ...only } : inner;
    return Object.fromEntries(
      Object.entries(unwrapped)
        .filter(([keyword, value]) => !saysNothing(keyword, value))
        .toSorted(([a], [b]) => rank(a) - rank(b)),
    );
  });
}

/** That other keys may be there, whatever their value; that keys are strings. */
function saysNothing(keyword: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  return (
    (keyword === 'additionalProperties' && text === '{}') ||
    (keyword === 'propertyNames' && text === '{"type":"string"}')
  );
}

const first = ['title', 'description', 'default', 'type'];

function rank(keyword: string): number {
  const index = first.indexOf(keyword);
  return index === -1 ? first.length : index;
}

/**
 * Hands the examples of an object on to its properties: an element's examples show each property at
 * work, so that none needs one of its own. Examples that hold elements stay where they are: as a
 * property's value nobody wants them.
 */
export function spreadExamples(schema: JsonSchema): JsonSchema {
  const { properties, items, examples = [] } = schema;
  const given: JsonSchema = {
    ...schema,
    ...(properties && {
      properties: mapValues(properties, (property, name) =>
        withExamples(
          property,
          examples.flatMap((example) => (isObject(example) ? [example[name]] : [])),
        ),
      ),
    }),
    ...(items && { items: withExamples(items, examples.flat()) }),
  };
  return mapSchemas(given, spreadExamples);
}

function withExamples(schema: JsonSchema, found: readonly unknown[]): JsonSchema {
  // A named schema has examples of its own; what a closed choice can be is known.
  const isClosed = schema.enum ?? schema.const ?? (schema.type === 'boolean' || undefined);
  if (schema.$ref !== undefined || schema.examples !== undefined || isClosed !== undefined) {
    return schema;
  }
  const distinct = new Map(
    found
      .filter((example) => example !== undefined && !holdsElement(example))
      .map((example) => [JSON.stringify(example), example]),
  );
  return distinct.size === 0 ? schema : { ...schema, examples: [...distinct.values()] };
}

function holdsElement(value: unknown): boolean {
  if (Array.isArray(value)) {
    return value.some(holdsElement);
  }
  return isObject(value) && ('type' in value || Object.values(value).some(holdsElement));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says in Markdown what the description and the default say; editors show the former as it is. */
export function addMarkdown(schema: JsonSchema): JsonSchema {
  return mapAllSchemas(schema, (inner) => {
    const { description, default: preset } = inner;
    if (description === undefined || (preset === undefined && !description.includes('`'))) {
      return inner;
    }
    const note = preset === undefined ? '' : `\n\nDefault: \`${JSON.stringify(preset)}\``;
    return { ...inner, markdownDescription: description + note };
  });
}

/**
 * Adds what the renderer knows about built-in actions: their names and keys, explained, but not
 * demanded, for the published schema takes any object with an `action`.
 */
export function withBuiltIns(action: JsonSchema, builtIn: JsonSchema): JsonSchema {
  const cases = (builtIn.oneOf ?? []).map(({ properties = {}, description = '' }): JsonSchema => {
    const { action: name = {}, ...keys } = properties;
    return {
      if: {
        properties: { action: { ...name, description, doNotSuggest: true } },
        required: ['action'],
      },
      // oxlint-disable-next-line unicorn/no-thenable -- it is JSON Schema's keyword.
      then: { properties: mapValues(keys, annotations) },
    };
  });
  return { ...action, allOf: cases };
}

function annotations({ title, description, examples }: JsonSchema): JsonSchema {
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(examples === undefined ? {} : { examples }),
  };
}
