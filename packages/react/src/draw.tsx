import type { ReadElement } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import { BrokenElement } from './BrokenElement.tsx';
import { ElementErrorBoundary } from './ElementErrorBoundary.tsx';
import { isServer } from './is-server.ts';
import type { Surface } from './surface.ts';
import type { Place, View, ViewType } from './view.ts';

/** What else a drawn element is told; see `ViewProps`. */
export interface DrawOptions {
  /** React's key; the end of the place when absent. */
  readonly key?: Key;
  readonly inline?: boolean;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
}

/**
 * Draws one element with the view that the surface has for its type. A view that throws leaves a
 * fallback in its place and nothing else.
 *
 * @param place - A place of its own, below that of the element that it is drawn in.
 * @example
 * ```tsx
 * function Framed({ element, surface, place }: ViewProps<'input'>) {
 *   return <div>{drawElement(element.element, surface, `${place}-0`)}</div>;
 * }
 * ```
 */
export function drawElement(
  element: ReadElement,
  surface: Surface,
  place: Place,
  { key = nameIn(place), inline = false, labelledBy, describedBy }: DrawOptions = {},
): ReactNode {
  return drawAt(
    viewOf(element, surface),
    element,
    surface,
    place,
    key,
    inline,
    labelledBy,
    describedBy,
  );
}

/** Draws an element with a given view, which is one for its type. */
export function drawAt(
  view: View<ViewType>,
  element: ReadElement,
  surface: Surface,
  place: Place,
  key: Key,
  inline: boolean,
  labelledBy?: string,
  describedBy?: string,
): ReactNode {
  if (view.kind === 'component') {
    const { Component, call } = view;
    if (isServer && call) {
      // A server draws once: there a component of its own costs as much as elsewhere and gives nothing.
      return call({ element, surface, place, inline, labelledBy, describedBy }, key);
    }
    return call ? (
      <Component
        key={key}
        element={element}
        surface={surface}
        place={place}
        inline={inline}
        labelledBy={labelledBy}
        describedBy={describedBy}
      />
    ) : (
      <ElementErrorBoundary
        key={key}
        Component={Component}
        isReplaced={view.isReplaced ?? false}
        element={element}
        surface={surface}
        place={place}
        inline={inline}
        labelledBy={labelledBy}
        describedBy={describedBy}
      />
    );
  }
  try {
    return view.draw(element, surface, place, key, inline);
  } catch (error) {
    return (
      <BrokenElement key={key} element={element} surface={surface} place={place} error={error} />
    );
  }
}

/** The end of a place: what is before it changes with those around, and the element stays the same. */
function nameIn(place: Place): string {
  return place.slice(place.lastIndexOf('-'));
}

/** The registry pairs each type with its view, which a lookup by a union of types cannot express. */
function viewOf(element: ReadElement, surface: Surface): View<ViewType> {
  return surface.views[element.type] as View<ViewType>;
}

/**
 * Draws the elements of one part of an element, each at a place of its own below the given one,
 * with the keys that keep live ones alive.
 *
 * @param place - Where the part stands: the element's place, with a name behind it where the
 *   element has more parts than one (`${place}-buttons`).
 * @example
 * ```tsx
 * function Section({ element, surface, place }: ViewProps<'box'>) {
 *   return <section>{drawChildren(element.children, surface, place)}</section>;
 * }
 * ```
 */
export function drawChildren(
  children: readonly ReadElement[] | undefined,
  surface: Surface,
  place: Place,
): ReactNode {
  return draw(children, surface, place, false);
}

/**
 * Draws what stands in a line of text: elements, and strings as they are.
 *
 * @example
 * ```tsx
 * function Whisper({ element, surface, place }: ViewProps<'hint'>) {
 *   return <small>{drawInline(element.children, surface, place)}</small>;
 * }
 * ```
 */
export function drawInline(
  children: string | readonly (ReadElement | string)[] | undefined,
  surface: Surface,
  place: Place,
): ReactNode {
  return typeof children === 'string' ? children : draw(children, surface, place, true);
}

function draw(
  children: readonly (ReadElement | string)[] | undefined,
  surface: Surface,
  place: Place,
  inline: boolean,
): ReactNode {
  if (children === undefined || children.length === 0) {
    return null;
  }
  const [first] = children;
  if (typeof first === 'string' && children.length === 1) {
    // React keeps a string that is all there is in the element; in a list it is a node of its own.
    return first;
  }
  const keys = surface.keys.of(children);
  const before = `${place}-`;
  // Mapped, for a list that grows keeps room for more, and these stay as they are.
  return children.map((child, index) => {
    const key = keys?.[index] ?? index;
    return typeof child === 'string'
      ? child
      : // A place goes by the key, so that it stays when others before it go.
        drawAt(viewOf(child, surface), child, surface, `${before}${key}`, key, inline);
  });
}
