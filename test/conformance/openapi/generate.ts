import type { Random } from '../../support/random.ts';
import {
  isObject,
  nameOf,
  resolve,
  schemaOf,
  type JsonSchema,
  type Schemas,
} from './json-schema.ts';

const characters = [
  'a',
  'Z',
  '0',
  ' ',
  '-',
  '"',
  '\\',
  '\n',
  'ä',
  '日',
  '😀',
  '\u{10ffff}',
  '\ud800',
];
const texts = [
  '',
  ' ',
  'text',
  '__proto__',
  'constructor',
  'https://example.com/a?b=c',
  '😀😀',
  '\0',
];
const numbers = [0, -0, 1, -1, 0.5, 16 / 9, 100, 1e-300, 1e308, Number.MAX_SAFE_INTEGER];
const keys = ['a', 'b', '', 'lable', 'toString', '__proto__', 'constructor', '$state', 'type'];

/** Generates values from the schemas of a document. */
export class Generator {
  readonly #schemas: Schemas;
  readonly #random: Random;
  readonly #heights: ReadonlyMap<JsonSchema, number>;
  /** How many nodes the value at hand may still grow by. */
  #budget = 0;

  constructor(schemas: Schemas, random: Random) {
    this.#schemas = schemas;
    this.#random = random;
    this.#heights = heightsOf(schemas);
  }

  /** A valid value of the schema of a name, of about `size` nodes. */
  value(name: string, size: number): unknown {
    return this.valueOf(schemaOf(this.#schemas, name), size);
  }

  /** A valid value of a schema, of about `size` nodes. */
  valueOf(schema: JsonSchema, size: number): unknown {
    this.#budget = size;
    return this.#valueOf(schema);
  }

  /** Any JSON at all. */
  json(depth = 2): unknown {
    const random = this.#random;
    switch (random.integer(0, depth > 0 ? 6 : 4)) {
      case 0:
        return null;
      case 1:
        return random.chance(0.5);
      case 2:
        return random.pick(numbers);
      case 3:
      case 4:
        return random.pick(texts);
      case 5:
        return Array.from({ length: random.integer(0, 2) }, () => this.json(depth - 1));
      default:
        return objectFrom(
          Array.from({ length: random.integer(0, 2) }, () => [
            random.pick(keys),
            this.json(depth - 1),
          ]),
        );
    }
  }

  /** A text of so many characters. */
  text(length: number): string {
    const drawn = Array.from({ length: 5 }, () => this.#random.pick(characters));
    return Array.from({ length }, (_, index) => drawn[index % drawn.length]).join('');
  }

  #valueOf(schema: JsonSchema): unknown {
    this.#budget -= 1;
    const resolved = resolve(this.#schemas, schema);
    const { oneOf, anyOf, allOf } = resolved;
    const choice = oneOf ?? anyOf;
    if (allOf) {
      const parts = allOf.map((part) => this.#valueOf(part));
      return objectFrom(parts.flatMap((part) => Object.entries(part as object)));
    }
    if (choice) return this.#valueOf(this.#branchOf(choice));
    switch (resolved.type) {
      case 'string':
        return this.#stringOf(resolved);
      case 'number':
        return this.#random.pick(numbers);
      case 'boolean':
        return this.#random.chance(0.5);
      case 'array':
        return this.#arrayOf(resolved);
      case 'object':
        return this.#objectOf(resolved);
      default:
        return this.json();
    }
  }

  /** Any branch; where the budget is spent, one of those that end soonest. */
  #branchOf(branches: readonly JsonSchema[]): JsonSchema {
    if (this.#budget > 0) return this.#random.pick(branches);
    const heights = branches.map((branch) => this.#heightOf(branch));
    const least = Math.min(...heights);
    return this.#random.pick(branches.filter((_, index) => heights[index] === least));
  }

  #heightOf(schema: JsonSchema): number {
    return this.#heights.get(resolve(this.#schemas, schema)) ?? 0;
  }

  #stringOf({ enum: values, minLength = 0, maxLength, pattern, not }: JsonSchema): string {
    const random = this.#random;
    if (values) return random.pick(values);
    if (pattern !== undefined) return random.pick(['a', 'A-b_c.9', 'x'.repeat(maxLength ?? 20)]);
    if (maxLength === undefined) {
      const text = random.chance(0.7) ? random.pick(texts) : this.text(random.integer(0, 12));
      return not?.enum?.includes(text) ? 'key' : text;
    }
    return this.text(random.pick([minLength, maxLength, random.integer(minLength, maxLength)]));
  }

  #arrayOf({ items = {}, minItems = 0, maxItems = Infinity, uniqueItems }: JsonSchema): unknown[] {
    const wanted = this.#budget > 0 ? this.#random.integer(0, 3) : 0;
    const length = Math.min(Math.max(wanted, minItems), maxItems);
    const values = Array.from({ length }, () => this.#valueOf(items));
    return uniqueItems ? [...new Set(values)] : values;
  }

  #objectOf(schema: JsonSchema): object {
    const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
    const random = this.#random;
    // A property that is optional and leads further down is left out where the budget is spent.
    const names = Object.keys(properties).filter(
      (name) => required.includes(name) || (this.#budget > 0 && random.chance(0.45)),
    );
    const entries = names.map((name): [string, unknown] => [
      name,
      this.#valueOf(properties[name] ?? {}),
    ]);
    if (isObject(additionalProperties)) {
      const count = this.#budget > 0 ? random.integer(0, 3) : 0;
      for (let index = 0; index < count; index += 1) {
        entries.push([random.pick(keys), this.#valueOf(additionalProperties)]);
      }
    } else if (random.chance(0.1)) {
      // Unknown keys are allowed wherever the document does not say otherwise, and it never does.
      const unknown = keys.filter((key) => !Object.hasOwn(properties, key));
      entries.push([random.pick(unknown), this.json()]);
    }
    const forbidden = propertyNames?.not?.enum ?? [];
    return objectFrom(entries.filter(([name]) => !forbidden.includes(name)));
  }
}

/** An object whose keys are its own, `__proto__` among them, as `JSON.parse` makes it. */
export function objectFrom(entries: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(entries);
}

const known = new WeakMap<Schemas, ReadonlyMap<JsonSchema, number>>();

/** How deep the least value of each schema is, so that generation can come to an end. */
function heightsOf(schemas: Schemas): ReadonlyMap<JsonSchema, number> {
  const heights = known.get(schemas) ?? measure(schemas);
  known.set(schemas, heights);
  return heights;
}

function measure(schemas: Schemas): ReadonlyMap<JsonSchema, number> {
  const heights = new Map<JsonSchema, number>();
  const heightOf = (schema: JsonSchema, open: ReadonlySet<JsonSchema>): number => {
    const measured = heights.get(schema);
    if (measured !== undefined) return measured;
    if (open.has(schema)) return Infinity;
    const inside = new Set(open).add(schema);
    const below = (part: JsonSchema = {}) => heightOf(part, inside);
    if (schema.$ref !== undefined) return below(schemaOf(schemas, nameOf(schema.$ref)));
    const choice = schema.oneOf ?? schema.anyOf;
    const required = (schema.required ?? []).map((name) => schema.properties?.[name]);
    const height = Math.max(
      ...(choice ? [Math.min(...choice.map(below))] : []),
      ...(schema.allOf ?? []).map(below),
      ...required.map((part) => 1 + below(part)),
      (schema.minItems ?? 0) > 0 ? 1 + below(schema.items) : 0,
    );
    // A height that was cut short by a cycle holds only on this way down.
    if (Number.isFinite(height)) heights.set(schema, height);
    return height;
  };
  for (const schema of Object.values(schemas)) heightOf(schema, new Set());
  return heights;
}
