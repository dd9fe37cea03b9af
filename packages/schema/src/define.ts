import * as z from 'zod';

import type { DescendantElement, ElementByType, ElementType, InlineElement } from './element.ts';
import type { DocumentedProperties } from './generated/element-docs.ts';

/**
 * What a definition's shape may refer to: the other elements, as lazy schemas, so that no element
 * file imports another one and the recursion is tied in a single place (`elements/index.ts`).
 */
export interface Scope {
  /** Any block-level element that can stand among `children`. */
  readonly descendant: z.ZodType<DescendantElement>;
  /** `text`, `image` or `link`. */
  readonly inline: z.ZodType<InlineElement>;
  /** One element type, or any of several. */
  readonly ref: <Type extends ElementType>(...types: Type[]) => z.ZodType<ElementByType[Type]>;
}

/** What the reader does with an element that the published schema forbids (R5). */
export interface Reading {
  /**
   * Values that stand in for a required property, by its name. A required property without one
   * leaves the element no reading, so that it becomes invalid.
   */
  readonly fallbacks?: Readonly<Record<string, unknown>>;
  /** A property that names one of the children, and by which property of theirs. */
  readonly names?: readonly [property: string, childProperty: string];
  /** The type among whose children it is meant to stand; elsewhere it is worth a hint. */
  readonly home?: ElementType;
  /** The type it is read as where a required property has no reading. */
  readonly without?: ElementType;
  /**
   * The type it is read as where it stands in a place that does not take it: its own, where nothing
   * else is said; `null` for none.
   */
  readonly nested?: ElementType | null;
}

/** The published facts about one element type, from which everything else is derived. */
export interface ElementDefinition<Type extends string, Shape extends z.core.$ZodShape> {
  readonly type: Type;
  /** What the element is for, in a sentence or two. */
  readonly description: string;
  /** The element's properties besides `type`. */
  readonly shape: (scope: Scope) => Shape;
  readonly reading?: Reading;
  /**
   * The properties (paths with dots) whose values tell one live element from another of its type
   * when a new tree arrives. Absent where the element holds nothing worth keeping.
   */
  readonly identity?: readonly string[];
  /** The property whose value seeds the state under the element's key (R8, R34c). */
  readonly seed?: string;
  /** Elements that validate strictly and show the type at its best. */
  readonly examples: readonly Readonly<Record<string, unknown>>[];
}

/** Declares an element. The argument comes back as it is, with its type kept exact. */
export function defineElement<const Type extends string, Shape extends z.core.$ZodShape>(
  definition: ElementDefinition<Type, Shape>,
): ElementDefinition<Type, Shape> {
  return definition;
}

/**
 * The TypeScript type of a defined element: closed, so that a mistyped property is a compile
 * error, although at run time unknown properties pass.
 */
export type ElementOf<Definition> =
  Definition extends ElementDefinition<infer Type, infer Shape>
    ? { type: Type } & Documented<Type, z.core.$InferObjectOutput<Shape, Record<never, never>>>
    : never;

/** Mapped types carry no documentation in editors, so that the words join what was inferred. */
type Documented<Type, Inferred> = Type extends keyof DocumentedProperties<Inferred>
  ? DocumentedProperties<Inferred>[Type] & Inferred
  : Inferred;

/**
 * An object schema whose type is closed for authors, while at run time keys that this version does
 * not know pass through: newer servers send them. zod has either both open or both closed.
 */
export function objectOf<Shape extends z.core.$ZodLooseShape>(shape: Shape): z.ZodObject<Shape> {
  return z.looseObject(shape) as z.ZodObject<Shape>;
}
