// A second reading of JSON Schema beside ajv's, because ajv does not tell which keywords decided.
// It judges a value and marks each keyword that the value met or broke; the differential test holds
// its verdicts against ajv's.
import {
  isObject,
  looksLike,
  nameOf,
  schemaOf,
  type JsonSchema,
  type Schemas,
} from './json-schema.ts';

/** One keyword at one place of the document, and what became of it. */
export interface Occurrence {
  /** Where it stands: `ContentKitStepperStep/properties/title/maxLength`. */
  readonly at: string;
  met: number;
  broken: number;
}

/** What a schema makes of a value; marks go to `marks` as they are made. */
export type Judge = (value: unknown, marks: Marks) => boolean;

/** The keywords that a value met or broke. */
interface Marks {
  readonly met: Occurrence[];
  readonly broken: Occurrence[];
}

/** Judges by the schemas of one document, and counts what was met and broken. */
export class Jury {
  readonly occurrences: Occurrence[] = [];
  readonly #schemas: Schemas;
  readonly #judges = new Map<string, Judge>();

  constructor(schemas: Schemas) {
    this.#schemas = schemas;
  }

  /** Whether a value is valid by the schema of a name. */
  judge(name: string, value: unknown): boolean {
    const marks: Marks = { met: [], broken: [] };
    const valid = this.#judgeOf(name)(value, marks);
    for (const occurrence of marks.met) occurrence.met += 1;
    for (const occurrence of marks.broken) occurrence.broken += 1;
    return valid;
  }

  #judgeOf(name: string): Judge {
    let judge = this.#judges.get(name);
    if (!judge) {
      let compiled: Judge | undefined;
      // Compiled when it is first needed, for schemas contain one another.
      judge = (value, marks) => {
        compiled ??= this.#compile(schemaOf(this.#schemas, name), name);
        return compiled(value, marks);
      };
      this.#judges.set(name, judge);
    }
    return judge;
  }

  #compile(schema: JsonSchema, at: string): Judge {
    if (schema.$ref !== undefined) return this.#reference(schema.$ref, `${at}/$ref`);
    const judges = [
      ...this.#ofAnyValue(schema, at),
      ...this.#ofStrings(schema, at),
      ...this.#ofArrays(schema, at),
      ...this.#ofObjects(schema, at),
      ...this.#ofChoices(schema, at),
    ];
    return (value, marks) => {
      let valid = true;
      for (const judge of judges) valid = judge(value, marks) && valid;
      return valid;
    };
  }

  /** A reference counts where it stands: what it leads to may be tried from elsewhere alone. */
  #reference(ref: string, at: string): Judge {
    const judge = this.#judgeOf(nameOf(ref));
    const occurrence: Occurrence = { at, met: 0, broken: 0 };
    this.occurrences.push(occurrence);
    return (value, marks) => {
      const valid = judge(value, marks);
      marks[valid ? 'met' : 'broken'].push(occurrence);
      return valid;
    };
  }

  /** Marks one keyword by a test of its own. */
  #keyword(at: string, test: (value: unknown) => boolean, applies = always): Judge {
    const occurrence: Occurrence = { at, met: 0, broken: 0 };
    this.occurrences.push(occurrence);
    return (value, marks) => {
      if (!applies(value)) return true;
      const met = test(value);
      marks[met ? 'met' : 'broken'].push(occurrence);
      return met;
    };
  }

  #ofAnyValue({ type, enum: values, not }: JsonSchema, at: string): Judge[] {
    const judges: Judge[] = [];
    if (type) judges.push(this.#keyword(`${at}/type`, (value) => hasType(value, type)));
    if (values) judges.push(...this.#ofEnum(values, at));
    if (not) {
      const judge = new Jury(this.#schemas).#compile(not, `${at}/not`);
      judges.push(this.#keyword(`${at}/not`, (value) => !judge(value, { met: [], broken: [] })));
    }
    return judges;
  }

  /** Each value of an enum counts as met by itself, all of them are broken together. */
  #ofEnum(values: readonly string[], at: string): Judge[] {
    const each = values.map((value) => ({ at: `${at}/enum/${value}`, met: 0, broken: 0 }));
    this.occurrences.push(...each);
    return [
      (value, marks) => {
        const index = values.indexOf(value as string);
        const met = each[index];
        if (met) marks.met.push(met);
        else marks.broken.push(...each);
        return met !== undefined;
      },
    ];
  }

  #ofStrings({ minLength = 0, maxLength, pattern }: JsonSchema, at: string): Judge[] {
    const judges: Judge[] = [];
    // A minimum of 0 cannot be broken.
    if (minLength > 0) {
      judges.push(
        this.#keyword(`${at}/minLength`, (text) => lengthOf(text) >= minLength, isString),
      );
    }
    if (maxLength !== undefined) {
      judges.push(
        this.#keyword(`${at}/maxLength`, (text) => lengthOf(text) <= maxLength, isString),
      );
    }
    if (pattern !== undefined) {
      const expression = new RegExp(pattern, 'u');
      judges.push(
        this.#keyword(`${at}/pattern`, (text) => expression.test(text as string), isString),
      );
    }
    return judges;
  }

  #ofArrays({ items, minItems, maxItems, uniqueItems }: JsonSchema, at: string): Judge[] {
    const judges: Judge[] = [];
    const isList = (value: unknown) => Array.isArray(value);
    const countOf = (value: unknown) => (value as unknown[]).length;
    if (minItems !== undefined) {
      judges.push(this.#keyword(`${at}/minItems`, (list) => countOf(list) >= minItems, isList));
    }
    if (maxItems !== undefined) {
      judges.push(this.#keyword(`${at}/maxItems`, (list) => countOf(list) <= maxItems, isList));
    }
    if (uniqueItems) {
      const isUnique = (list: unknown) =>
        new Set((list as unknown[]).map((item) => JSON.stringify(item))).size === countOf(list);
      judges.push(this.#keyword(`${at}/uniqueItems`, isUnique, isList));
    }
    if (items) {
      const judge = this.#compile(items, `${at}/items`);
      judges.push((value, marks) => {
        let valid = true;
        for (const item of Array.isArray(value) ? value : []) valid = judge(item, marks) && valid;
        return valid;
      });
    }
    return judges;
  }

  #ofObjects(schema: JsonSchema, at: string): Judge[] {
    const { required = [], properties = {}, propertyNames, maxProperties } = schema;
    const additional = isObject(schema.additionalProperties)
      ? this.#compile(schema.additionalProperties, `${at}/additionalProperties`)
      : undefined;
    const names = propertyNames && this.#compile(propertyNames, `${at}/propertyNames`);
    const known = new Map(
      Object.entries(properties).map(([name, property]) => [
        name,
        this.#compile(property, `${at}/properties/${name}`),
      ]),
    );
    const judges = required.map((name) =>
      this.#keyword(
        `${at}/required/${name}`,
        (object) => Object.hasOwn(object as object, name),
        isObject,
      ),
    );
    if (maxProperties !== undefined) {
      const isFew = (object: unknown) => Object.keys(object as object).length <= maxProperties;
      judges.push(this.#keyword(`${at}/maxProperties`, isFew, isObject));
    }
    judges.push((value, marks) => {
      if (!isObject(value)) return true;
      let valid = true;
      for (const [name, item] of Object.entries(value)) {
        if (names) valid = names(name, marks) && valid;
        const judge = known.get(name) ?? additional;
        if (judge) valid = judge(item, marks) && valid;
      }
      return valid;
    });
    return judges;
  }

  #ofChoices({ allOf = [], oneOf, anyOf, discriminator }: JsonSchema, at: string): Judge[] {
    const judges = allOf.map((part, index) => this.#compile(part, `${at}/allOf/${index}`));
    if (oneOf) judges.push(this.#choice(oneOf, `${at}/oneOf`, true, discriminator?.propertyName));
    if (anyOf) judges.push(this.#choice(anyOf, `${at}/anyOf`, false));
    return judges;
  }

  /**
   * A branch is met by what it admits. It is broken by what no branch admits, if it comes nearest:
   * the value looks like one of its kind, and fewest keywords stand in the way. Only such a branch
   * marks what is in it.
   */
  #choice(parts: readonly JsonSchema[], at: string, exclusive: boolean, tag?: string): Judge {
    const itself: Occurrence = { at, met: 0, broken: 0 };
    const branches = parts.map((part, index) => ({
      // A branch that is a reference is counted as a branch.
      judge: part.$ref ? this.#judgeOf(nameOf(part.$ref)) : this.#compile(part, `${at}/${index}`),
      part,
      tags: tag === undefined ? undefined : this.#tagsOf(part, tag),
      occurrence: { at: `${at}/${index}`, met: 0, broken: 0 },
    }));
    this.occurrences.push(itself, ...branches.map(({ occurrence }) => occurrence));

    return (value, marks) => {
      const tried = branches
        .filter(({ tags }) => !tags || (isObject(value) && tags.has(value[tag ?? ''])))
        .map(({ judge, occurrence, part }) => {
          const own: Marks = { met: [], broken: [] };
          return { occurrence, part, own, valid: judge(value, own) };
        });
      const valid = tried.filter((branch) => branch.valid);
      const isMet = exclusive ? valid.length === 1 : valid.length > 0;
      marks[isMet ? 'met' : 'broken'].push(itself);
      if (isMet && !exclusive) {
        const failed = tried.filter((branch) => !branch.valid);
        marks.broken.push(...failed.map(({ occurrence }) => occurrence));
      }
      const decisive = isMet ? valid : this.#nearest(tried, value);
      for (const { occurrence, own } of decisive) {
        marks[isMet ? 'met' : 'broken'].push(occurrence);
        marks.met.push(...own.met);
        marks.broken.push(...own.broken);
      }
      return isMet;
    };
  }

  #nearest<Branch extends { part: JsonSchema; own: Marks; valid: boolean }>(
    branches: readonly Branch[],
    value: unknown,
  ): readonly Branch[] {
    const failed = branches.filter(({ valid }) => !valid);
    const alike = failed.filter(({ part }) => looksLike(this.#schemas, part, value));
    const candidates = alike.length > 0 ? alike : failed;
    const fewest = Math.min(...candidates.map(({ own }) => own.broken.length));
    return candidates.filter(({ own }) => own.broken.length === fewest);
  }

  /** The values by which a discriminator chooses a branch. */
  #tagsOf({ $ref = '' }: JsonSchema, tag: string): ReadonlySet<unknown> {
    const schema = schemaOf(this.#schemas, nameOf($ref));
    return new Set(schema.properties?.[tag]?.enum);
  }
}

const always: (value: unknown) => boolean = () => true;
const isString = (value: unknown) => typeof value === 'string';

/** JSON Schema counts characters, JavaScript UTF-16 units. */
function lengthOf(text: unknown): number {
  return Array.from(text as string).length;
}

function hasType(value: unknown, type: NonNullable<JsonSchema['type']>): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}
