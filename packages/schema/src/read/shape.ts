import type { ElementType } from '../element.ts';

/**
 * What the reader expects at a place: the definitions' zod schemas, reduced to data by the
 * generator (`scripts/generate.ts`), so that zod need not be in the page.
 */
export type Shape =
  | { readonly is: 'string'; readonly max?: number }
  | { readonly is: 'number' | 'boolean' | 'key' | 'action' | 'binding' | 'plain' | 'open' }
  | { readonly is: 'enum'; readonly of: readonly string[] }
  | { readonly is: 'object'; readonly fields: Fields }
  | { readonly is: 'record'; readonly of: Shape }
  | { readonly is: 'list'; readonly of: Shape; readonly min?: number; readonly max?: number }
  | { readonly is: 'element'; readonly of: readonly ElementType[] }
  | ElementsShape
  | { readonly is: 'union'; readonly of: readonly Shape[] };

/** A list of elements; with `strings`, text may stand among them. */
export interface ElementsShape {
  readonly is: 'elements';
  readonly of: readonly ElementType[];
  readonly strings?: true;
  readonly min?: number;
  readonly max?: number;
}

/** One property. */
export interface Field {
  readonly shape: Shape;
  readonly optional?: true;
  /** Stands in for a required property that is missing or unreadable. */
  readonly fallback?: unknown;
  /** An unreadable value makes the element invalid although the property is optional. */
  readonly critical?: true;
}

/** The properties of an object. */
export type Fields = Readonly<Record<string, Field>>;

/** What is known about an element type at run time. */
export interface ElementTable {
  readonly fields: Fields;
  /** See `Reading.names`. */
  readonly names?: readonly [property: string, childProperty: string];
  /** See `Reading.without`. */
  readonly without?: ElementType;
  /** See `Reading.nested`. */
  readonly nested?: ElementType;
  /** See `ElementDefinition.identity`. */
  readonly identity?: readonly string[];
  /** See `ElementDefinition.seed`. */
  readonly seed?: string;
}
