import * as z from 'zod';

import type { ElementDefinition, Scope } from '../src/define.ts';
import type { ElementType } from '../src/element.ts';
import { elementDefinitions, elementTypes } from '../src/elements/index.ts';
import { actionSchema } from '../src/values/action.ts';
import { dynamicBindingSchema } from '../src/values/binding.ts';
import { blockControlSchema } from '../src/values/block-control.ts';
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

/** Source text that makes a shape. */
type Source = string;

/** Values that the reader knows by name: they have a reading of their own. */
const special: readonly (readonly [Schema, Source])[] = [
  [actionSchema, 'action'],
  [dynamicBindingSchema, 'binding'],
  [plainObjectSchema, 'plain'],
  [openObjectSchema, 'open'],
  [stateKeySchema, 'key'],
];

/** Shapes that many elements share are made once. */
const shared: readonly (readonly [string, Schema])[] = [
  ['icon', iconSchema],
  ['confirm', confirmSchema],
  ['url', contentKitUrlSchema],
  ['control', blockControlSchema],
];

/**
 * What must not be read as absent where it is unreadable: without its question, something would
 * happen unasked (R24).
 */
const critical: readonly Schema[] = [confirmSchema];

/** Places that many elements share are made once. */
const sharedPlaces = new Map<Source, string>([
  ['elements(descendant)', 'children'],
  ['elements(inline)', 'line'],
  ['elements(["button"])', 'buttons'],
]);

function lengthsOf(schema: Schema): { min?: number; max?: number } {
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

/** A call; arguments that say nothing are left out. */
function call(name: string, ...args: readonly unknown[]): Source {
  const said = args.filter((arg) => arg !== undefined && arg !== '{  }');
  return `${name}(${said.join(', ')})`;
}

function print(value: unknown): Source {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? printObject(Object.entries(value).map(([key, item]) => [key, print(item)]))
    : JSON.stringify(value);
}

function printObject(entries: readonly (readonly [string, Source])[]): Source {
  return `{ ${entries.map(([key, source]) => `${key}: ${source}`).join(', ')} }`;
}

function printTypes(types: readonly ElementType[]): Source {
  const list = print(types);
  return list === print(elementTypes.descendant)
    ? 'descendant'
    : list === print(elementTypes.inline)
      ? 'inline'
      : list;
}

function shapeOf(schema: Schema): Source {
  const named = [...special, ...shared.map(([name, known]) => [known, name] as const)].find(
    ([known]) => same(known, schema),
  );
  return named?.[1] ?? shapeOfDefinition(schema);
}

function shapeOfDefinition(schema: Schema): Source {
  const types = typesOf(schema);
  if (types) {
    return call('element', printTypes(types));
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'string':
      return call('string', lengthsOf(schema).max);
    case 'number':
    case 'boolean':
      return def.type;
    case 'enum':
      return call('oneOf', ...Object.values(def.entries).map(print));
    case 'object':
      return call('object', fieldsOf(def.shape));
    case 'record':
      return call('record', shapeOf(def.valueType));
    case 'array':
      return listOf(schema, def.element);
    case 'union':
      return call('union', ...def.options.map(shapeOf));
    default:
      throw new Error(
        `The reader has no shape for zod's "${def.type}". Add it to scripts/reader-table.ts and to the reader.`,
      );
  }
}

/** The element types that a schema refers to, if that is all it does. */
function typesOf(schema: Schema): readonly ElementType[] | undefined {
  const types = referenceOf(schema);
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (types || def.type !== 'union') {
    return types;
  }
  const options = def.options.map(typesOf);
  return options.every((option) => option !== undefined) ? options.flat() : undefined;
}

function referenceOf(schema: Schema): readonly ElementType[] | undefined {
  for (const [known, types] of references) {
    if (same(known, schema)) {
      return types;
    }
  }
  return undefined;
}

function listOf(list: Schema, item: Schema): Source {
  const lengths = lengthsOf(list);
  const { def } = (item as z.core.$ZodTypes)._zod;
  const options: readonly Schema[] = def.type === 'union' ? def.options : [item];
  const types = options.flatMap((option) => typesOf(option) ?? []);
  if (types.length === 0) {
    return call('list', shapeOf(item), print(lengths));
  }
  const strings = options.some((option) => typesOf(option) === undefined);
  const place = call(
    'elements',
    printTypes(types),
    print({ ...(strings ? { strings } : {}), ...lengths }),
  );
  return sharedPlaces.get(place) ?? place;
}

function fieldsOf(
  shape: z.core.$ZodShape,
  fallbacks: Readonly<Record<string, unknown>> = {},
): Source {
  return printObject(
    Object.entries(shape).map(([name, schema]) => {
      const { def } = (schema as z.core.$ZodTypes)._zod;
      if (def.type === 'optional') {
        const isCritical = critical.some((known) => same(known, def.innerType));
        return [name, call(isCritical ? 'critical' : 'optional', shapeOf(def.innerType))];
      }
      const source = shapeOf(schema);
      return [name, name in fallbacks ? call('orElse', source, print(fallbacks[name])) : source];
    }),
  );
}

type Definition = ElementDefinition<string, z.core.$ZodShape>;

function tableOf({ type, shape, reading = {}, identity, seed }: Definition): Source {
  const { names, home, without, nested } = reading;
  const facts = {
    ...(elementTypes.inline.some((inline) => inline === type) ? { inline: true } : {}),
    ...(names ? { names } : {}),
    ...(home ? { home } : {}),
    ...(without ? { without } : {}),
    ...(nested === undefined ? {} : { nested }),
    ...(identity ? { identity } : {}),
    ...(seed ? { seed } : {}),
  };
  return call('define', fieldsOf(shape(scope), reading.fallbacks), print(facts));
}

/** The source text of `src/generated/reader-table.ts`. */
export function printReaderTable(): string {
  const lines = [
    '// Generated from the element definitions by `npm run generate`. Do not edit.',
    "import type { ElementType } from '../element.ts';",
    "import { define, type ElementTables } from '../read/element-table.ts';",
    "import { critical, optional, orElse } from '../read/shape.ts';",
    "import { action } from '../read/shapes/action.ts';",
    "import { binding } from '../read/shapes/binding.ts';",
    "import { open } from '../read/shapes/data.ts';",
    "import { element, elements } from '../read/shapes/element.ts';",
    "import { boolean, key, number, oneOf, string } from '../read/shapes/leaf.ts';",
    "import { list } from '../read/shapes/list.ts';",
    "import { object, record } from '../read/shapes/object.ts';",
    "import { union } from '../read/shapes/union.ts';",
    '',
  ];
  const declare = (name: string, source: Source) => lines.push(`const ${name} = ${source};`, '');
  const types = (name: string, list: readonly ElementType[]) =>
    declare(`${name}: readonly ElementType[]`, print(list));
  types('descendant', elementTypes.descendant);
  types('inline', elementTypes.inline);
  for (const [source, name] of sharedPlaces) {
    declare(name, source);
  }
  for (const [name, schema] of shared) {
    declare(name, shapeOfDefinition(schema));
  }
  lines.push('/** The types that each kind of place in a tree takes. */');
  lines.push(
    `export const elementPlaces = { root: ${print(elementTypes.root)}, descendant, inline } as const;`,
    '',
  );
  lines.push('/** What is known about every element type at run time. */');
  lines.push('export const elementTable: ElementTables = {');
  for (const [type, definition] of Object.entries(elementDefinitions)) {
    lines.push(`  ${type}: ${tableOf(definition)},`);
  }
  lines.push('};', '');
  return lines.join('\n');
}
