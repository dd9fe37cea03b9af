import type { Random } from '../../support/random.ts';
import { objectFrom, type Generator } from './generate.ts';
import {
  isObject,
  looksLike,
  resolve,
  schemaOf,
  type JsonSchema,
  type Schemas,
} from './json-schema.ts';

/** A place in a value, and the schema that it is held against. */
interface Site {
  readonly path: readonly (string | number)[];
  readonly schema: JsonSchema;
  readonly value: unknown;
  /** Whether it stands in the schema that the value was made from, and not in one it refers to. */
  readonly own: boolean;
}

type Mutation = (site: Site) => unknown;

/** The schemas of elements, of which any can come to stand where another belongs. */
const elements = [
  'ContentKitBlock',
  'ContentKitModal',
  'ContentKitConfiguration',
  'ContentKitStepper',
  'ContentKitDescendantElement',
  'ContentKitInlineElement',
];

/** Breaks values, one keyword or more at a time; what comes out may be valid all the same. */
export class Mutator {
  readonly #schemas: Schemas;
  readonly #random: Random;
  readonly #generator: Generator;

  constructor(schemas: Schemas, random: Random, generator: Generator) {
    this.#schemas = schemas;
    this.#random = random;
    this.#generator = generator;
  }

  /** A value that differs from one of the schema of a name in one place, or in a few. */
  mutate(name: string, value: unknown): unknown {
    const times = this.#random.pick([1, 1, 1, 2, 3]);
    let mutated = value;
    for (let time = 0; time < times; time += 1) {
      const site = this.#siteIn(name, mutated);
      mutated = replace(mutated, site.path, this.#mutationOf(site)(site));
    }
    return mutated;
  }

  /**
   * A place of the value, every other time one in the schema itself. Those of rare schemas are as
   * likely as those of the many elements of a tree.
   */
  #siteIn(name: string, value: unknown): Site {
    const all = sitesOf(this.#schemas, schemaOf(this.#schemas, name), value);
    const sites = this.#random.chance(0.5) ? all.filter(({ own }) => own) : all;
    const schema = this.#random.pick([...new Set(sites.map((site) => site.schema))]);
    return this.#random.pick(sites.filter((site) => site.schema === schema));
  }

  #mutationOf(site: Site): Mutation {
    const specific = this.#specificTo(site);
    return specific.length > 0 && this.#random.chance(0.6)
      ? this.#random.pick(specific)
      : this.#random.pick(this.#possibleIn(site));
  }

  /** Each breaks one keyword of the schema. */
  #specificTo({ schema, value }: Site): Mutation[] {
    const mutations: Mutation[] = [];
    if (schema.type) mutations.push(this.#retype);
    if (schema.enum) mutations.push(this.#misspell);
    if (schema.not?.enum) mutations.push(this.#forbid);
    if (schema.maxLength !== undefined) mutations.push(this.#lengthen);
    if (schema.minLength !== undefined) mutations.push(this.#shorten);
    if (schema.maxProperties !== undefined) mutations.push(this.#overfill);
    if (isObject(value) && schema.required) mutations.push(this.#omit, this.#omit);
    if (isObject(value) && (schema.oneOf ?? schema.anyOf)) mutations.push(this.#join);
    if (isObject(value) && schema.propertyNames) mutations.push(this.#forbidName);
    if (Array.isArray(value) && schema.uniqueItems) mutations.push(this.#repeat);
    if (Array.isArray(value) && schema.minItems !== undefined) mutations.push(this.#shrink);
    if (Array.isArray(value) && schema.maxItems !== undefined) mutations.push(this.#grow);
    return mutations;
  }

  /** Each does what a careless author, or another program, could. */
  #possibleIn({ value }: Site): Mutation[] {
    const mutations: Mutation[] = [this.#retype, this.#nullify, this.#exchange];
    if (Array.isArray(value)) mutations.push(this.#shrink, this.#grow, this.#nest);
    if (isObject(value)) mutations.push(this.#add, this.#misname, this.#wrap, this.#join);
    return mutations;
  }

  #retype: Mutation = () =>
    this.#random.pick([null, true, 5, '5', 'text', '', [], {}, ['text'], { type: 'text' }]);

  #nullify: Mutation = () => null;

  /** Another element, where elements stand: wrong roots, wrong children, wrong nesting. */
  #exchange: Mutation = () => this.#generator.value(this.#random.pick(elements), 3);

  #shrink: Mutation = ({ value }) => (value as unknown[]).slice(1);

  #grow: Mutation = ({ value, schema }) => {
    const items = value as unknown[];
    const copies = Array.from({ length: Math.max(1, (schema.maxItems ?? 0) + 1 - items.length) });
    return [
      ...items,
      ...copies.map(() => items[0] ?? this.#generator.valueOf(schema.items ?? {}, 3)),
    ];
  };

  #repeat: Mutation = ({ value }) => ['a', 'a', ...(value as unknown[])];

  /** What JSX children can come to: arrays in arrays, and nothing among them. */
  #nest: Mutation = ({ value }) =>
    this.#random.pick([[value], [...(value as unknown[]), [], null]]);

  #omit: Mutation = ({ value, schema }) => {
    const omitted = this.#random.pick(schema.required ?? []);
    return objectFrom(Object.entries(value as object).filter(([name]) => name !== omitted));
  };

  #add: Mutation = ({ value, schema }) => {
    const names = [...Object.keys(schema.properties ?? {}), 'a', 'lable', '__proto__'];
    return objectFrom([
      ...Object.entries(value as object),
      [this.#random.pick(names), this.#generator.json()],
    ]);
  };

  #misname: Mutation = ({ value }) => {
    const names = Object.keys(value as object);
    const name = names.length > 0 ? this.#random.pick(names) : undefined;
    return objectFrom(
      Object.entries(value as object).map(([key, item]) => [key === name ? `${key}s` : key, item]),
    );
  };

  #wrap: Mutation = ({ value }) => [value];

  /** The keys of two values of the schema, of both alternatives where it offers two. */
  #join: Mutation = ({ value, schema }) => {
    const other = this.#generator.valueOf(schema, 3);
    const entries = isObject(other) ? Object.entries(other) : [];
    return objectFrom([...entries, ...Object.entries(value as object)]);
  };

  #misspell: Mutation = ({ schema }) => {
    const word = this.#random.pick(schema.enum ?? []);
    return this.#random.pick([`${word}s`, word.slice(1), word.toUpperCase(), '']);
  };

  #forbid: Mutation = ({ schema }) => this.#random.pick(schema.not?.enum ?? []);

  #forbidName: Mutation = ({ value, schema }) =>
    objectFrom([
      ...Object.entries(value as object),
      [this.#random.pick(schema.propertyNames?.not?.enum ?? []), this.#generator.json()],
    ]);

  #lengthen: Mutation = ({ schema }) => this.#generator.text((schema.maxLength ?? 0) + 1);

  #shorten: Mutation = ({ schema }) =>
    this.#generator.text(Math.max(0, (schema.minLength ?? 0) - 1));

  #overfill: Mutation = ({ schema }) => {
    const count = (schema.maxProperties ?? 0) + this.#random.integer(0, 1);
    return objectFrom(
      Array.from({ length: count }, (_, index) => [index === 0 ? '__proto__' : `k${index}`, 'a']),
    );
  };
}

/** Every place of a value that a schema says something of. */
function sitesOf(schemas: Schemas, schema: JsonSchema, value: unknown): readonly Site[] {
  const sites: Site[] = [];
  const visit = (part: JsonSchema, item: unknown, path: Site['path'], within: boolean) => {
    const own = within && part.$ref === undefined;
    const resolved = resolve(schemas, part);
    sites.push({ path, schema: resolved, value: item, own });
    enter(resolved, item, path, own);
  };
  const enter = (resolved: JsonSchema, item: unknown, path: Site['path'], own: boolean) => {
    for (const part of resolved.allOf ?? []) visit(part, item, path, own);
    const branches = resolved.oneOf ?? resolved.anyOf ?? [];
    const branch = branches.find((one) => looksLike(schemas, one, item));
    if (branch) visit(branch, item, path, own);
    if (Array.isArray(item)) {
      const { items } = resolved;
      if (items) item.forEach((each, index) => visit(items, each, [...path, index], own));
    } else if (isObject(item)) {
      const { properties = {}, additionalProperties } = resolved;
      for (const [name, each] of Object.entries(item)) {
        const known = Object.hasOwn(properties, name) ? properties[name] : undefined;
        const next = known ?? (isObject(additionalProperties) ? additionalProperties : undefined);
        if (next) visit(next, each, [...path, name], own);
      }
    }
  };
  visit(schema, value, [], true);
  return sites;
}

/** A copy with another value at a path. */
function replace(value: unknown, path: Site['path'], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return replacement;
  if (Array.isArray(value)) {
    return value.map((item, index): unknown =>
      index === key ? replace(item, rest, replacement) : item,
    );
  }
  return objectFrom(
    Object.entries(value as object).map(([name, item]) => [
      name,
      name === key ? replace(item, rest, replacement) : item,
    ]),
  );
}
