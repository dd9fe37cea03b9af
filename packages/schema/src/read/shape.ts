import type { ElementType } from '../element.ts';
import type { Reading } from './reading.ts';

/** What a shape is made of, for whoever describes it, looks for elements in it or makes a value. */
export type ShapeData =
  | { readonly is: 'string'; readonly max?: number }
  | { readonly is: 'number' | 'boolean' | 'key' | 'action' | 'binding' | 'plain' | 'open' }
  | { readonly is: 'enum'; readonly of: readonly string[] }
  | { readonly is: 'object'; readonly fields: Fields }
  | { readonly is: 'record'; readonly of: Shape }
  | { readonly is: 'list'; readonly of: Shape }
  | { readonly is: 'element'; readonly of: readonly ElementType[] }
  | ({
      readonly is: 'elements';
      readonly of: readonly ElementType[];
      /** Whether text may stand among the elements. */
      readonly strings?: boolean | undefined;
    } & Lengths)
  | { readonly is: 'union'; readonly of: readonly Shape[] };

/** How long a list of elements may be. */
export interface Lengths {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/** What JSON tells apart. */
export type Kind = 'string' | 'number' | 'boolean' | 'array' | 'object';

/** Of which kind a value is, if it is JSON; `null` is an object. */
export function kindOf(value: unknown): Kind {
  return Array.isArray(value) ? 'array' : (typeof value as Kind);
}

/** How a shape is held against a value. */
export interface Readable {
  /** Of which kind the values of the shape are. */
  readonly kind: Kind;
  /** Whether there can be elements in such a value. */
  readonly holds?: boolean | undefined;
  /** The value as it is read: the very same where nothing in it had to change. */
  readonly read: (value: unknown, reading: Reading) => unknown;
  /**
   * Whether a value of the kind looks like one of the shape, by a glance at its surface: for shapes
   * that stand beside others of their kind.
   */
  readonly fits?: (value: unknown) => boolean;
}

/**
 * What the reader expects at a place: the definitions' zod schemas, reduced by the generator
 * (`scripts/generate.ts`) to what reading takes, so that zod need not be in the page.
 */
export type Shape = ShapeData & Readable;

/** One property. */
export type Field = Shape & {
  readonly optional?: true;
  /** Stands in for a required property that is missing or unreadable. */
  readonly fallback?: unknown;
  /** An unreadable value makes the element invalid although the property is optional. */
  readonly critical?: true;
};

/** The properties of an object. */
export type Fields = Readonly<Record<string, Field>>;

/** A property that may be absent. */
export function optional(shape: Shape): Field {
  return { ...shape, optional: true };
}

/** A property that may be absent, but must not be taken for absent where it cannot be read. */
export function critical(shape: Shape): Field {
  return { ...shape, optional: true, critical: true };
}

/** A required property, and what stands in for it. */
export function orElse(shape: Shape, fallback: unknown): Field {
  return { ...shape, fallback };
}
