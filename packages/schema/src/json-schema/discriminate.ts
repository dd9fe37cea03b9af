import type { JsonSchema, JsonSchemaSnippet } from './json-schema-type.ts';
import { mapAllSchemas, omit } from './map-schemas.ts';

/** Finds the schema that a `$ref` means. */
type Resolve = (ref: string) => JsonSchema;

interface Case {
  readonly schema: JsonSchema;
  /** The property that tells the cases apart. */
  readonly key: string;
  readonly value: string;
  readonly isRequired: boolean;
  readonly description: string;
  readonly snippet: JsonSchemaSnippet | undefined;
}

/**
 * Turns a choice by `type` or `action` into conditions: the same values are valid, but editors offer
 * every type where there is none yet, explain each, offer only the properties of the type that was
 * chosen, and say of a wrong type no more than that. Of alternatives they take those that a half
 * written object violates least. Validators are faster, too.
 */
export function discriminate(schema: JsonSchema, resolve: Resolve): JsonSchema {
  return mapAllSchemas(schema, (inner) => {
    const cases = inner.oneOf?.map((alternative) => readCase(alternative, resolve));
    if (!cases?.every((item) => item !== undefined)) {
      return inner;
    }
    const rest = omit(inner, 'oneOf');
    const optional = cases.filter((item) => !item.isRequired);
    const [other] = optional;
    if (other === undefined) {
      return { ...rest, ...choose(cases) };
    }
    const [only] = cases.filter((item) => item.isRequired);
    return cases.length === 2 && only !== undefined
      ? { ...rest, ...conditionOf(only), else: other.schema }
      : inner;
  });
}

function readCase(schema: JsonSchema, resolve: Resolve): Case | undefined {
  const {
    properties = {},
    required = [],
    ...target
  } = schema.$ref === undefined ? schema : resolve(schema.$ref);
  for (const key of ['type', 'action']) {
    const value = properties[key]?.const;
    if (typeof value === 'string') {
      const { description = '', examples = [] } = target;
      const [example] = examples;
      return {
        schema,
        key,
        value,
        isRequired: required.includes(key),
        description,
        snippet: example === undefined ? undefined : snippetOf(value, description, example),
      };
    }
  }
  return undefined;
}

function choose(cases: readonly Case[]): JsonSchema {
  const key = cases[0]?.key ?? 'type';
  return {
    type: 'object',
    required: [key],
    properties: {
      [key]: {
        description: 'Which one it is.',
        enum: cases.map(({ value }) => value),
        enumDescriptions: cases.map(({ description }) => description),
      },
    },
    allOf: cases.map(conditionOf),
    defaultSnippets: cases.flatMap(({ snippet }) => (snippet ? [snippet] : [])),
  };
}

function conditionOf({ schema, key, value }: Case): JsonSchema {
  return {
    // The place has been offered the property already, and with all of its values.
    if: { properties: { [key]: { const: value, doNotSuggest: true } }, required: [key] },
    // oxlint-disable-next-line unicorn/no-thenable -- it is JSON Schema's keyword.
    then: schema,
  };
}

function snippetOf(label: string, description: string, value: unknown): JsonSchemaSnippet {
  // In snippets `$` begins a variable and `}` ends one.
  const bodyText = JSON.stringify(value, null, '\t').replaceAll(/[\\$}]/g, '\\$&');
  return { label, description, bodyText };
}
