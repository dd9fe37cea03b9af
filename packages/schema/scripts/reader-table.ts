import * as z from 'zod';

import type { ElementDefinition, Scope } from '../src/define.ts';
import type { ElementType } from '../src/element.ts';
import { elementDefinitions, elementTypes } from '../src/elements/index.ts';
import type { ElementTable, Field, Fields, Shape } from '../src/read/shape.ts';
import { actionSchema } from '../src/values/action.ts';
import { dynamicBindingSchema } from '../src/values/binding.ts';
import { confirmSchema } from '../src/values/confirm.ts';
import { contentKitUrlSchema } from '../src/values/content-kit-url.ts';
import { iconSchema } from '../src/values/icon.ts';
import { openObjectSchema, plainObjectSchema } from '../src/values/plain-object.ts';
import { stateKeySchema } from '../src/values/state-key.ts';

type Schema = z.core.$ZodType;

/** A stand-in for a schema that is no value but a reference to elements. */
const references = new Map<Schema, readonly ElementType[]>();

function reference(types: readonly ElementType[]): z.ZodType<never> {
  const schema = z.never();
  references.set(schema, types);
  return schema;
}

const scope: Scope = {
  descendant: reference(elementTypes.descendant),
  inline: reference(elementTypes.inline),
  ref: (...types) => reference(types),
};

/** zod copies a schema when it is described, but keeps its definition. */
const same = (a: Schema, b: Schema) => a._zod.def === b._zod.def || a === b;

/** Values that the reader knows by name: they have a reading of their own. */
const special: readonly (readonly [Schema, Shape])[] = [
  [actionSchema, { is: 'action' }],
  [dynamicBindingSchema, { is: 'binding' }],
  [plainObjectSchema, { is: 'plain' }],
  [openObjectSchema, { is: 'open' }],
  [stateKeySchema, { is: 'key' }],
];

/** Shapes that many elements share are printed once. */
const shared: readonly (readonly [string, Schema])[] = [
  ['icon', iconSchema],
  ['confirm', confirmSchema],
  ['url', contentKitUrlSchema],
];

function lengthOf(schema: Schema): { min?: number; max?: number } {
  const length: { min?: number; max?: number } = {};
  for (const check of (schema as z.core.$ZodTypes)._zod.def.checks ?? []) {
    const { def } = (check as z.core.$ZodChecks)._zod;
    if (def.check === 'min_length') {
      length.min = def.minimum;
    } else if (def.check === 'max_length') {
      length.max = def.maximum;
    }
  }
  return length;
}

function shapeOf(schema: Schema): Shape {
  const named = special.find(([known]) => same(known, schema));
  if (named) {
    return named[1];
  }
  const types = referenceOf(schema);
  if (types) {
    return { is: 'element', of: types };
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return { is: 'string', ...lengthOf(schema) };
    case 'number':
    case 'boolean':
      return { is: def.type };
    case 'enum':
      return { is: 'enum', of: Object.values(def.entries).map(String) };
    case 'object':
      return { is: 'object', fields: fieldsOf(def.shape, {}) };
    case 'record':
      return { is: 'record', of: shapeOf(def.valueType) };
    case 'array':
      return listOf(schema, def.element);
    case 'union':
      return unionOf(def.options.map(shapeOf));
    default:
      throw new Error(
        `The reader has no shape for zod's "${def.type}". Add it to scripts/reader-table.ts and to the reader.`,
      );
  }
}

function referenceOf(schema: Schema): readonly ElementType[] | undefined {
  for (const [known, types] of references) {
    if (same(known, schema)) {
      return types;
    }
  }
  return undefined;
}

function listOf(list: Schema, item: Schema): Shape {
  const of = shapeOf(item);
  if (of.is === 'element') {
    return { is: 'elements', of: of.of, ...lengthOf(list) };
  }
  if (of.is === 'union' && of.of.some((shape) => shape.is === 'element')) {
    return {
      is: 'elements',
      of: of.of.flatMap((shape) => (shape.is === 'element' ? shape.of : [])),
      strings: true,
    };
  }
  return { is: 'list', of, ...lengthOf(list) };
}

/** A choice between element types is one reference to all of them. */
function unionOf(shapes: readonly Shape[]): Shape {
  return shapes.every((shape) => shape.is === 'element')
    ? { is: 'element', of: shapes.flatMap((shape) => shape.of) }
    : { is: 'union', of: shapes };
}

function fieldsOf(
  shape: z.core.$ZodShape,
  reading: NonNullable<ElementDefinition<string, z.core.$ZodShape>['reading']>,
): Fields {
  const fields: Record<string, Field> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    const optional = def.type === 'optional';
    const fallbacks = reading.fallbacks ?? {};
    fields[name] = {
      shape: shapeOf(optional ? def.innerType : schema),
      ...(optional ? { optional } : {}),
      ...(name in fallbacks ? { fallback: fallbacks[name] } : {}),
      ...(reading.critical?.includes(name) ? { critical: true } : {}),
    };
  }
  return fields;
}

function tableOf(definition: ElementDefinition<string, z.core.$ZodShape>): ElementTable {
  const { names, without, nested } = definition.reading ?? {};
  return {
    fields: fieldsOf(definition.shape(scope), definition.reading ?? {}),
    ...(names ? { names } : {}),
    ...(without ? { without } : {}),
    ...(nested ? { nested } : {}),
    ...(definition.identity ? { identity: definition.identity } : {}),
    ...(definition.seed ? { seed: definition.seed } : {}),
  };
}

/** The source text of `src/generated/reader-table.ts`. */
export function printReaderTable(): string {
  const names = new Map<string, string>();
  const lines = [
    '// Generated from the element definitions by `npm run generate`. Do not edit.',
    "import type { ElementType } from '../element.ts';",
    "import type { ElementTable, Shape } from '../read/shape.ts';",
    '',
  ];
  const print = (value: unknown): string => {
    const text = JSON.stringify(value);
    const name = names.get(text);
    if (name !== undefined) {
      return name;
    }
    if (Array.isArray(value)) {
      return `[${value.map(print).join(', ')}]`;
    }
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([key, item]) => `${key}: ${print(item)}`);
      return `{ ${entries.join(', ')} }`;
    }
    return text;
  };
  const declare = (name: string, type: string, value: unknown) => {
    lines.push(`const ${name}: ${type} = ${print(value)};`, '');
    names.set(JSON.stringify(value), name);
  };
  declare('descendant', 'readonly ElementType[]', elementTypes.descendant);
  declare('inline', 'readonly ElementType[]', elementTypes.inline);
  for (const [name, schema] of shared) {
    declare(name, 'Shape', shapeOf(schema));
  }
  lines.push('/** The types that each kind of place in a tree takes. */');
  lines.push(
    `export const elementPlaces = { root: ${print(elementTypes.root)}, descendant, inline } as const;`,
    '',
  );
  lines.push('/** What is known about every element type at run time. */');
  lines.push('export const elementTable: Readonly<Record<ElementType, ElementTable>> = {');
  for (const [type, definition] of Object.entries(elementDefinitions)) {
    lines.push(`  ${type}: ${print(tableOf(definition))},`);
  }
  lines.push('};', '');
  return lines.join('\n');
}
