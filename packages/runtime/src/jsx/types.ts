import type {
  AnyElement,
  DocumentedAttributes,
  DocumentedElements,
  ElementByType,
  ElementType,
} from '@contentkit/schema';

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/**
 * What a JSX expression is. TypeScript gives each the same type, whatever its tag, so this one fits
 * wherever an element is asked for, and nowhere else: not as a label, not as an action.
 */
export interface JsxElement extends Readonly<Record<KeysOf<AnyElement>, never>> {}

/** What leaves nothing behind where it stands among children: the losing side of a condition. */
export type JsxHole = boolean | null | undefined;

/** Text that stands among children. */
export type JsxText = string | number | JsxHole | readonly JsxText[];

/** What can stand between an element's tags, and what a function component can answer. */
export type JsxNode = JsxElement | string | number | JsxHole | readonly JsxNode[];

/** What can stand between the tags of an element that has no text of its own. */
export type JsxElements = JsxElement | JsxHole | readonly JsxElements[];

type Item<Children> = Children extends readonly (infer One)[] ? One : Children;

/** What can stand between an element's tags, from what its `children` are in the language. */
type JsxChildren<Children> = [Extract<Item<Children>, { type: 'text' }>] extends [never]
  ? string extends Item<Children>
    ? JsxText
    : JsxElements
  : JsxNode;

type JsxValue<Value> = Value extends readonly (infer One)[]
  ? readonly (JsxValue<One> | JsxHole)[]
  : Value;

/** An element's own properties as attributes take them: in lists also the holes of conditions. */
type JsxValues<Element> = { [Name in keyof Element]: JsxValue<Element[Name]> };

/** What a tag takes: its attributes, which editors explain, and what stands between the tags. */
type JsxProps<Type extends ElementType> = DocumentedAttributes<
  JsxValues<ElementByType[Type]>
>[Type] &
  JsxContent<ElementByType[Type]>;

type JsxContent<Element> = 'children' extends keyof Element
  ? { children?: JsxChildren<NonNullable<Element['children']>> | undefined }
  : object;

type JsxPropsByType = {
  [Type in ElementType]: JsxProps<Type> & JSX.IntrinsicAttributes;
};

/** The types with which TypeScript checks JSX whose import source is this package. */
export declare namespace JSX {
  /** What a JSX expression is. */
  interface Element extends JsxElement {}

  /** What can be a tag: an element's type, or a function of props. */
  type ElementType = keyof IntrinsicElements | ((props: never) => JsxNode);

  /** The attribute that the content between the tags becomes. */
  interface ElementChildrenAttribute {
    children: unknown;
  }

  /** What every tag takes. */
  interface IntrinsicAttributes {
    /** Taken for the sake of habit; ContentKit has no use for it. */
    key?: string | number | undefined;
  }

  /** The elements of the language. */
  interface IntrinsicElements extends DocumentedElements<JsxPropsByType> {}
}
