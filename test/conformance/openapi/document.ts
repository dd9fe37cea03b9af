import { createRequire } from 'node:module';

import { Ajv, type ValidateFunction } from 'ajv';

import { schemaOf, type JsonSchema, type Schemas } from './json-schema.ts';
import { knownDefects } from './known-defects.ts';

interface OpenApiDocument {
  readonly components: {
    readonly schemas: Schemas;
    readonly parameters: Readonly<Record<string, { readonly schema: JsonSchema }>>;
  };
}

// Read at run time: its type would be that of 1.7 MB of JSON.
const load = createRequire(import.meta.url) as (name: string) => OpenApiDocument;
const { components } = load('@gitbook/api/spec/openapi.json');

/** The schemas as published, and two that are made of published parts. */
export const publishedSchemas: Schemas = {
  ...components.schemas,
  // The API takes the name from the URL.
  IntegrationName: components.parameters['integrationName']?.schema ?? {},
  IntegrationManifest: manifestOf(schemaOf(components.schemas, 'PublishIntegration')),
};

/** What is published of an integration, without what whoever publishes it adds; with its name. */
function manifestOf({ properties = {}, required = [], ...rest }: JsonSchema): JsonSchema {
  const { script: _, organization: __, ...said } = properties;
  return {
    ...rest,
    properties: { ...said, name: { $ref: '#/components/schemas/IntegrationName' } },
    required: ['name', ...required.filter((name) => name in said)],
  };
}

/** The schemas as they are meant: without the known defects. */
export const correctedSchemas: Schemas = knownDefects.reduce(
  (schemas, { corrections = {} }) => ({
    ...schemas,
    ...Object.fromEntries(
      Object.entries(corrections).map(([name, correct]) => [
        name,
        correct(schemaOf(schemas, name)),
      ]),
    ),
  }),
  publishedSchemas,
);

/** Judges values by one set of schemas, by their names. */
export type Verdict = (name: string, value: unknown) => boolean;

/**
 * The verdicts of ajv. `format` is an annotation, as it is in JSON Schema 2020-12, and so is
 * `discriminator`: ajv's own reading of it admits everything that is no object.
 */
export function createAjvVerdict(schemas: Schemas): Verdict {
  const ajv = new Ajv({ strict: false, validateFormats: false, strictNumbers: true });
  ajv.addSchema({ $id: 'openapi', components: { schemas } });
  const validators = new Map<string, ValidateFunction>();
  return (name, value) => {
    let validate = validators.get(name);
    if (!validate) {
      validate = ajv.compile({ $ref: `openapi#/components/schemas/${name}` });
      validators.set(name, validate);
    }
    return validate(value);
  };
}
