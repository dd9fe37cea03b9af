import {
  actionSchema,
  anyElementSchema,
  frameMessageSchema,
  frameStateMessageSchema,
  integrationManifestSchema,
  jsonSchemaNames,
  renderContextSchema,
  renderOutputSchema,
  renderRequestSchema,
  toJsonSchema,
  uiRenderEventSchema,
  type JsonSchemaName,
} from '@contentkit/schema';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';

/** What editors read, and validators are told to pass over. */
const editorKeywords = [
  'markdownDescription',
  'enumDescriptions',
  'defaultSnippets',
  'doNotSuggest',
];

function compile(name: JsonSchemaName): ValidateFunction {
  const ajv = new Ajv2020({
    strict: true,
    // The schemas speak of objects in one place and of their keys in another.
    strictTypes: false,
    strictRequired: false,
    validateFormats: false,
  });
  ajv.addVocabulary(editorKeywords);
  return ajv.compile(toJsonSchema(name));
}

/** What may stand where something else belongs. */
const strangers: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  '',
  'primary',
  '__proto__',
  'x'.repeat(31),
  'x'.repeat(400),
  [],
  [null],
  [[]],
  [{}],
  {},
  { $state: 'key' },
  { action: 'go' },
  { type: 'divider' },
  { type: 'modal', children: [] },
  { type: 'step', id: 'a', children: [] },
];

/** The value with each of its parts left out, and replaced by each stranger, one at a time. */
function* breaks(value: unknown): Generator {
  yield* strangers;
  if (Array.isArray(value)) {
    yield [...(value as unknown[]), ...(value as unknown[])];
    for (const [index, item] of value.entries()) {
      yield value.toSpliced(index, 1);
      for (const broken of breaks(item)) {
        yield value.with(index, broken);
      }
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
      for (const broken of breaks(item)) {
        yield { ...value, [key]: broken };
      }
    }
    yield { ...value, unheardOf: 1 };
  }
}

const engines = [
  ['render-request', renderRequestSchema],
  ['render-output', renderOutputSchema],
  ['render-event', uiRenderEventSchema],
  ['manifest', integrationManifestSchema],
  ['frame-message', frameMessageSchema],
  ['frame-state', frameStateMessageSchema],
  ['element', anyElementSchema],
  ['action', actionSchema],
  ['context', renderContextSchema],
] as const satisfies readonly (readonly [JsonSchemaName, z.ZodType])[];

/** What JSON Schema cannot say: that a text holds JSON of a shape. */
function isSayable(name: JsonSchemaName, value: unknown): boolean {
  return !(name === 'frame-message' && typeof value === 'string');
}

describe.each(engines)('ajv on the JSON Schema of %s agrees with zod', (name, zodSchema) => {
  const validate = compile(name);
  const examples =
    name === 'element'
      ? jsonSchemaNames
          .flatMap((type) => toJsonSchema(type).$defs?.[type]?.examples ?? [])
          .filter((example) => anyElementSchema.safeParse(example).success)
      : (toJsonSchema(name).$defs?.[name]?.examples ?? []);

  test('which a strict validator takes, on the examples: all valid', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect([validate(example), validate.errors]).toEqual([true, null]);
    }
  });

  test('on broken ones, of which many are invalid and some are not', () => {
    const counts = { valid: 0, invalid: 0 };
    for (const broken of examples.flatMap((example) => [...breaks(example)])) {
      if (!isSayable(name, broken)) continue;
      const isValid = zodSchema.safeParse(broken).success;
      counts[isValid ? 'valid' : 'invalid'] += 1;
      expect(validate(broken), JSON.stringify(broken)).toBe(isValid);
    }
    expect(counts.valid).toBeGreaterThan(0);
    expect(counts.invalid).toBeGreaterThan(counts.valid / 10);
  });
});
