import type {
  ElementByType,
  ElementType,
  InvalidElement,
  ReadElement,
} from '@contentkit/schema/reader';
import type { ComponentType, Key, ReactNode } from 'react';

import type { Surface } from './surface.ts';

/** What there is a view for: every element type, and what the reader could not read. */
export type ViewType = ElementType | 'invalid';

/** The elements that views draw, by their type. */
export interface ViewElementByType extends ElementByType {
  invalid: InvalidElement;
}

/** The element that a view of one type draws. */
export type ViewElement<Type extends ViewType> = ViewElementByType[Type];

/**
 * Where an element stands in its tree, as a path that can be part of an id: `-0-2-buttons-0`. It is
 * unique within an instance's tree.
 */
export type Place = string;

/**
 * What a component view is given.
 *
 * @example
 * ```tsx
 * function MyDivider({ element }: ViewProps<'divider'>) {
 *   return <hr className={`my-divider-${element.size ?? 'medium'}`} />;
 * }
 * ```
 */
export interface ViewProps<Type extends ViewType = ViewType> {
  readonly element: ViewElement<Type>;
  /** What the tree is drawn on: passed down as it is, the same object for a whole tree. */
  readonly surface: Surface;
  readonly place: Place;
  /** Whether it stands in a line of text, where only phrasing content may stand. */
  readonly inline?: boolean;
  /**
   * The id of the label that an `input` ties to this control. The control itself carries
   * `controlId(surface, place)`.
   */
  readonly labelledBy?: string | undefined;
  /** The id of the hint that an `input` ties to this control. */
  readonly describedBy?: string | undefined;
}

/**
 * A view without hooks: a plain function that is called inline, so that it costs no more than the
 * elements that it returns. `key` belongs on the outermost of them.
 */
export interface StaticView<Type extends ViewType> {
  readonly kind: 'static';
  readonly draw: (
    element: ViewElement<Type>,
    surface: Surface,
    place: Place,
    key: Key,
    inline: boolean,
  ) => ReactNode;
}

/** A view with hooks, or a point at which an update stops where the element is the same. */
export interface ComponentView<Type extends ViewType> extends ViewFacts {
  readonly kind: 'component';
  readonly Component: ComponentType<ViewProps<Type>>;
  /**
   * The component as a function, where it deals with its own exceptions and updates, and needs no
   * boundary around it.
   */
  readonly call: ((props: ViewProps<Type>, key: Key) => ReactNode) | undefined;
}

/** What shared code has to know about a view besides how it draws. */
export interface ViewFacts {
  /** How an `input` stands to it, where it is a control. */
  readonly control?: ControlFacts;
  /** Whether it draws a modal's frame itself; anything else is framed as one (R18). */
  readonly isFramed?: true;
  /** Whether it is the host app's. */
  readonly isReplaced?: true;
}

/** What an `input` has to know about the control that it labels. */
export interface ControlFacts {
  /**
   * `for`: a press on the label is a press on the control. `labelledby`: the label only names it:
   * the control is no labelable element, or a press would do more than focus it.
   */
  readonly labelling: 'for' | 'labelledby';
  /**
   * Where the control stands: `below` its label, at the `start` of the label's line as a checkbox
   * does, or at its `end` as a switch does.
   */
  readonly at: 'below' | 'start' | 'end';
}

/** How one element type is drawn. */
export type View<Type extends ViewType> = StaticView<Type> | ComponentView<Type>;

/** How each element type is drawn. */
export type Views = { readonly [Type in ViewType]: View<Type> };

/** Declares a view without hooks. */
export function staticView<Type extends ViewType>(
  draw: StaticView<Type>['draw'],
): StaticView<Type> {
  return { kind: 'static', draw };
}

/** Declares a view with hooks. */
export function componentView<Type extends ViewType>(
  Component: ComponentType<ViewProps<Type>>,
  facts: ViewFacts = {},
): ComponentView<Type> {
  return { kind: 'component', Component, call: undefined, ...facts };
}

/**
 * The id of an element's control, which its label points at.
 *
 * @example
 * ```tsx
 * function MyCheckbox({ element, surface, place }: ViewProps<'checkbox'>) {
 *   return <input type="checkbox" id={controlId(surface, place)} name={element.state} />;
 * }
 * ```
 */
export function controlId(surface: Surface, place: Place): string {
  return `${surface.id}${place}`;
}

/**
 * What tells a dispatching element from the others of its instance (R14): its type, its state key
 * and its place.
 *
 * @example
 * ```ts
 * sourceOf({ type: 'switch', state: 'notify' }, '-0-2'); // 'switch:notify:-0-2'
 * ```
 */
export function sourceOf(element: ReadElement, place: Place): string {
  const state = 'state' in element && typeof element.state === 'string' ? element.state : '';
  return `${element.type}:${state}:${place}`;
}
