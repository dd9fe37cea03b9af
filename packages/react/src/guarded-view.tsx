import { memo, type Key, type MemoExoticComponent, type ReactNode } from 'react';

import { BrokenElement } from './BrokenElement.tsx';
import { isServer } from './is-server.ts';
import {
  componentView,
  type ComponentView,
  type ViewFacts,
  type ViewProps,
  type ViewType,
} from './view.ts';

/** On a server it is called as a function, with the `key` for the outermost of what it draws. */
type GuardedView<Type extends ViewType> = (props: ViewProps<Type>, key?: Key) => ReactNode;

/**
 * A view that is one function and deals with its own exceptions: it is called within a `try`, which
 * costs a tree far less than a boundary around each view, and works on the server, too. An update
 * stops at it where nothing that it is given has changed.
 *
 * @param view - Calls its hooks before whatever in it may throw, so that they are as many when it
 *   does. It does not suspend, and beneath it stands nothing of its own that throws.
 */
export function guard<Type extends ViewType>(
  view: GuardedView<Type>,
): MemoExoticComponent<GuardedView<Type>> {
  const Guarded = memo(withinTry(view));
  Guarded.displayName = view.name;
  return Guarded;
}

/** A view that says what it failed at instead of throwing it. */
export function withinTry<Type extends ViewType>(view: GuardedView<Type>): GuardedView<Type> {
  return function Guarded(props, key) {
    // In the page it is a component, to which React 18 gives something else here.
    const ownKey = isServer ? key : undefined;
    try {
      return view(props, ownKey);
    } catch (error) {
      return <BrokenElement key={ownKey} {...props} error={error} />;
    }
  };
}

/** Declares a view that needs no boundary around it: see `guard`. */
export function guardedView<Type extends ViewType>(
  view: GuardedView<Type>,
  facts: ViewFacts = {},
): ComponentView<Type> {
  const Component = guard(view);
  return { ...componentView(Component, facts), call: Component.type };
}
