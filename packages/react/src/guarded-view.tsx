import { memo, type ComponentType, type ReactNode } from 'react';

import { BrokenElement } from './BrokenElement.tsx';
import {
  componentView,
  type ComponentView,
  type ViewFacts,
  type ViewProps,
  type ViewType,
} from './view.ts';

/**
 * A view that is one function and deals with its own exceptions: it is called within a `try`, which
 * costs a tree far less than a boundary around each view, and works on the server, too. An update
 * stops at it where nothing that it is given has changed.
 *
 * @param view - Calls its hooks before whatever in it may throw, so that they are as many when it
 *   does. It does not suspend, and beneath it stands nothing of its own that throws.
 */
export function guard<Type extends ViewType>(
  view: (props: ViewProps<Type>) => ReactNode,
): ComponentType<ViewProps<Type>> {
  const Guarded = memo(withinTry(view));
  Guarded.displayName = view.name;
  return Guarded;
}

function withinTry<Type extends ViewType>(
  view: (props: ViewProps<Type>) => ReactNode,
): (props: ViewProps<Type>) => ReactNode {
  return function Guarded(props) {
    try {
      return view(props);
    } catch (error) {
      return <BrokenElement {...props} error={error} />;
    }
  };
}

/** Declares a view that needs no boundary around it: see `guard`. */
export function guardedView<Type extends ViewType>(
  view: (props: ViewProps<Type>) => ReactNode,
  facts: ViewFacts = {},
): ComponentView<Type> {
  return { ...componentView(guard(view), facts), call: withinTry(view) };
}
