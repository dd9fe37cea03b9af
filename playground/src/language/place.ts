import type { JsonSchema } from '@contentkit/schema';

/** What is known of a value that stands in a place, so that the schema's conditions can be told. */
export interface Facts {
  readonly kind: 'object' | 'array' | 'other';
  /** What a string property says. */
  readonly text: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
}

/** A property that an object in a place can have. */
export interface Property {
  readonly name: string;
  readonly isRequired: boolean;
  readonly place: Place;
}

/** A value that a place offers by itself. */
export interface Choice {
  readonly value: string | number | boolean;
  readonly description: string | undefined;
}

type Definitions = Readonly<Record<string, JsonSchema>>;

/** Nothing is known of a value that is not there yet. */
export const noFacts: Facts = { kind: 'other', text: () => undefined, has: () => false };

/**
 * A place in a document, by what the schema says can stand there: all of its alternatives, with
 * references followed and conditions decided by what stands there.
 */
export class Place {
  readonly #definitions: Definitions;
  readonly #facts: Facts;
  /** As it is written in the schema: its description is what the place is for. */
  readonly schema: JsonSchema;
  readonly alternatives: readonly JsonSchema[];

  constructor(definitions: Definitions, schema: JsonSchema, facts: Facts = noFacts) {
    this.#definitions = definitions;
    this.#facts = facts;
    this.schema = schema;
    const all = expand(definitions, schema, facts);
    // An array is no object: what an object could be says nothing about it.
    const fitting = all.filter((alternative) => kindOf(alternative) === facts.kind);
    this.alternatives = facts.kind === 'other' || fitting.length === 0 ? all : fitting;
  }

  /** The properties that an object here can have, the required ones first. */
  get properties(): readonly Property[] {
    const found = new Map<string, Property>();
    for (const { properties = {}, required = [] } of this.#objects) {
      for (const name of Object.keys(properties)) {
        const isRequired = required.includes(name);
        const known = found.get(name);
        if (!known || (isRequired && !known.isRequired)) {
          found.set(name, { name, isRequired, place: this.property(name) });
        }
      }
    }
    return [...found.values()].toSorted((a, b) => Number(b.isRequired) - Number(a.isRequired));
  }

  /** The place of a property's value. */
  property(name: string, facts: Facts = noFacts): Place {
    const schemas = this.#objects.flatMap(({ properties = {}, additionalProperties }) => {
      if (Object.hasOwn(properties, name)) return properties[name] ?? [];
      return typeof additionalProperties === 'object' ? additionalProperties : [];
    });
    return this.#inner(schemas, facts);
  }

  /** The place of an array's items. */
  item(facts: Facts = noFacts): Place {
    return this.#inner(
      this.alternatives.flatMap(({ items }) => items ?? []),
      facts,
    );
  }

  /** What the value can be, where it is one of a few. */
  get choices(): readonly Choice[] {
    return this.alternatives.flatMap((alternative): Choice[] => {
      const { type, enum: values = [], const: constant, enumDescriptions = [] } = alternative;
      if (type === 'boolean') {
        return [true, false].map((value) => ({ value, description: undefined }));
      }
      const all = constant === undefined ? values : [constant];
      return all.flatMap((value, index) =>
        isScalar(value) ? { value, description: enumDescriptions[index] } : [],
      );
    });
  }

  /** The types of the elements that can stand here. */
  get elementTypes(): readonly string[] {
    const types = this.alternatives.flatMap(({ properties = {}, required = [] }) => {
      const { enum: values = [], const: only } = properties['type'] ?? {};
      const all = only === undefined ? values : [only];
      return required.includes('type') ? all.filter((type) => typeof type === 'string') : [];
    });
    return [...new Set(types)].filter((type) => Object.hasOwn(this.#definitions, type));
  }

  /** The names of the actions whose effect the renderer knows, where an action can stand here. */
  get builtInActions(): readonly Choice[] {
    return this.alternatives.flatMap(({ allOf = [] }) =>
      allOf.flatMap(({ if: condition }) => {
        const { const: value, description } = condition?.properties?.['action'] ?? {};
        return typeof value === 'string' ? { value, description } : [];
      }),
    );
  }

  /** Whether an object with a property can stand here. */
  takes(name: string): boolean {
    return this.#objects.some(({ properties = {} }) => Object.hasOwn(properties, name));
  }

  /** Whether the value is the name of something in the state. */
  get isStateKey(): boolean {
    return this.alternatives.some(({ type, not }) => type === 'string' && not?.enum !== undefined);
  }

  get #objects(): readonly JsonSchema[] {
    const objects = this.alternatives.filter((alternative) => kindOf(alternative) === 'object');
    // Of several kinds of object it is the one whose properties it has, as far as one can tell.
    const started = objects.filter(({ properties = {} }) =>
      Object.keys(properties).some((name) => this.#facts.has(name)),
    );
    return started.length > 0 ? started : objects;
  }

  #inner(schemas: readonly JsonSchema[], facts: Facts): Place {
    const [only = {}, ...others] = schemas;
    return new Place(this.#definitions, others.length > 0 ? { anyOf: schemas } : only, facts);
  }
}

function isScalar(value: unknown): value is Choice['value'] {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** What of JSON a schema describes. */
export function kindOf({ type, properties, items }: JsonSchema): Facts['kind'] {
  if (type === 'object' || properties) return 'object';
  return type === 'array' || items ? 'array' : 'other';
}

/** The schemas one of which a value has to fit, none of them a reference, a choice or a condition. */
function expand(definitions: Definitions, schema: JsonSchema, facts: Facts): JsonSchema[] {
  const { $ref, anyOf, oneOf, if: condition, then, else: otherwise, ...own } = schema;
  if ($ref !== undefined) {
    const target = definitions[$ref.slice('#/$defs/'.length)] ?? {};
    return expand(definitions, { ...target, ...own }, facts);
  }
  const choice = anyOf ?? oneOf;
  if (choice) return choice.flatMap((alternative) => expand(definitions, alternative, facts));
  if (condition) {
    return expand(definitions, (holds(condition, facts) ? then : otherwise) ?? {}, facts);
  }
  const { allOf = [] } = own;
  const chosen = allOf.find((part) => part.if && holds(part.if, facts))?.then;
  return [chosen ? merge(own, expand(definitions, chosen, facts)[0] ?? {}) : own];
}

/** The more special one of two schemas, with what only the other one has. */
function merge(general: JsonSchema, special: JsonSchema): JsonSchema {
  return {
    ...general,
    ...special,
    // Which types there are is what the place says.
    properties: { ...special.properties, ...general.properties },
    required: [...new Set([...(general.required ?? []), ...(special.required ?? [])])],
  };
}

function holds({ properties = {} }: JsonSchema, facts: Facts): boolean {
  return Object.entries(properties).every(
    ([name, { const: value }]) => value !== undefined && facts.text(name) === value,
  );
}
