import * as z from 'zod';

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

/** The published rule, as R5a reads it: no `null` leaves, no arrays directly in arrays. */
export const plainObjectSchema: z.ZodType<PlainObject> = z.lazy(() =>
  z.record(
    z.string(),
    z.union([
      z.string(),
      z.number(),
      z.boolean(),
      z.array(z.union([z.string(), z.number(), z.boolean(), plainObjectSchema])),
      plainObjectSchema,
    ]),
  ),
);

/** Any object at all, for places where the published schema says no more than `type: object`. */
export const openObjectSchema: z.ZodType<PlainObject> = z.custom<PlainObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'Expected an object',
);
