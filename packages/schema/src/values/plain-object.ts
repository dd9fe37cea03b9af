import * as z from 'zod';

// What the published rule demands, in JSON Schema's words.
const leaf = { type: ['string', 'number', 'boolean'] };
const nested = { $ref: '#/$defs/plain-object' };
const list = { type: 'array', items: { anyOf: [leaf, nested] } };

/** What a plain object holds. */
export type PlainValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | PlainObject
  | readonly PlainValue[];

/**
 * JSON data that travels with an element: props, state, return values.
 *
 * The published schema allows no `null` and no arrays in arrays, which JSON state does carry; the
 * type allows them and strict validation warns (R5a).
 */
export interface PlainObject {
  readonly [key: string]: PlainValue;
}

/** A value inside a plain object that is still to be looked at, and the way back to the root. */
interface Open {
  readonly value: object;
  readonly key?: string | number;
  readonly parent?: Open;
}

/**
 * The published rule, as R5a reads it: strings, numbers, booleans, plain objects, and arrays of
 * those; no `null`, no arrays directly in arrays. Not made of zod's own parts because those would
 * recurse, and props may nest as deep as a hostile sender likes.
 */
export const plainObjectSchema: z.ZodType<PlainObject> = openObject()
  .check(findForeign)
  .meta({
    description:
      'JSON data: texts, numbers, booleans and objects of those, and arrays, though none directly in another. No `null`.',
    examples: [{ text: 'Bring a pencil.', done: false, tags: ['school'] }],
    additionalProperties: { anyOf: [leaf, nested, list] },
  });

/** Any object at all, for places where the published schema says no more than `type: object`. */
export const openObjectSchema: z.ZodType<PlainObject> = openObject();

function openObject(): z.ZodCustom<PlainObject, PlainObject> {
  return z.custom<PlainObject>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    'Expected an object',
  );
}

/** Reports what a plain object cannot hold. */
function findForeign({ value, issues }: z.core.ParsePayload<PlainObject>): void {
  const open: Open[] = [{ value }];
  const seen = new Set<object>([value]);
  for (let place = open.pop(); place; place = open.pop()) {
    const inArray = Array.isArray(place.value);
    for (const [name, item] of Object.entries(place.value) as [string, unknown][]) {
      const key = inArray ? Number(name) : name;
      if (typeof item === 'object' && item !== null && !(inArray && Array.isArray(item))) {
        // What was built in memory may hold an object twice, or itself.
        if (!seen.has(item)) {
          seen.add(item);
          open.push({ value: item, key, parent: place });
        }
      } else if (!isLeaf(item)) {
        const message = 'Expected a string, number, boolean or object, or an array of those';
        issues.push({
          code: 'custom',
          message,
          input: item,
          path: pathTo({ value: {}, key, parent: place }),
        });
      }
    }
  }
}

/** A key whose value is `undefined` is none in JSON. */
function isLeaf(value: unknown): boolean {
  return (
    value === undefined ||
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

function pathTo(place: Open): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at: Open | undefined = place; at?.key !== undefined; at = at.parent) {
    path.unshift(at.key);
  }
  return path;
}
