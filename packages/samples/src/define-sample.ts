import {
  elementPlaces,
  type AnyElement,
  type DescendantElement,
  type ElementByType,
  type ElementType,
  type PlainObject,
  type RootElement,
} from '@contentkit/schema/reader';

/** One look or behaviour of an element. */
export interface SampleVariant<Type extends ElementType = ElementType> {
  /** The element by itself. */
  readonly element: ElementByType[Type];
  /** What a component would render to show it: the element, or a root around it. */
  readonly root: RootElement;
  /** The state that the instance begins with. */
  readonly state: PlainObject;
}

/** An element type at its best: what it is good for, and the looks that it can take. */
export interface ElementSample<
  Type extends ElementType = ElementType,
  Name extends string = string,
> {
  readonly type: Type;
  /** What people call the element. */
  readonly title: string;
  /** When to use it, in a sentence. */
  readonly description: string;
  /** By name; `default` is what a gallery shows first. */
  readonly variants: Readonly<Record<Name | 'default', SampleVariant<Type>>>;
}

/** How one variant is declared. */
export interface VariantDeclaration<Type extends ElementType> {
  readonly element: ElementByType[Type];
  /** What stands around the element in this variant, where the sample's own does not fit. */
  readonly within?: (element: ElementByType[Type]) => RootElement;
  /** The state that the instance begins with; empty when absent. */
  readonly state?: PlainObject;
}

/** How a sample is declared. */
export interface SampleDeclaration<Type extends ElementType, Name extends string> {
  readonly type: Type;
  readonly title: string;
  readonly description: string;
  /** What stands around the element; a `block` when absent. */
  readonly within?: (element: ElementByType[Type]) => RootElement;
  readonly variants: Readonly<Record<Name | 'default', VariantDeclaration<Type>>>;
}

/**
 * Declares the sample of an element type.
 *
 * @example
 * ```ts
 * const divider = defineSample({
 *   type: 'divider',
 *   title: 'Divider',
 *   description: 'Separates what does not belong together.',
 *   variants: { default: { element: { type: 'divider' } } },
 * });
 * ```
 */
export function defineSample<const Type extends ElementType, Name extends string>({
  type,
  title,
  description,
  within = inBlock,
  variants,
}: SampleDeclaration<Type, Name>): ElementSample<Type, Name> {
  const entries = Object.entries<VariantDeclaration<Type>>(variants).map(
    ([name, variant]) =>
      [
        name,
        {
          element: variant.element,
          root: (variant.within ?? within)(variant.element),
          state: variant.state ?? {},
        },
      ] as const,
  );
  return {
    type,
    title,
    description,
    // The entries are made from the very record whose keys the type names.
    variants: Object.fromEntries(entries) as ElementSample<Type, Name>['variants'],
  };
}

/** A root stands for itself; anything else stands in a `block`. */
function inBlock(element: AnyElement): RootElement {
  const roots: readonly ElementType[] = elementPlaces.root;
  return roots.includes(element.type)
    ? (element as RootElement)
    : { type: 'block', children: [element as DescendantElement] };
}
