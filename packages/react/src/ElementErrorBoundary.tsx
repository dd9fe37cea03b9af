import type { ReadElement } from '@contentkit/schema/reader';
import { PureComponent, Suspense, type ComponentType, type ReactNode } from 'react';

import { BrokenElement } from './BrokenElement.tsx';
import { withinTry } from './guarded-view.tsx';
import { isServer } from './is-server.ts';
import type { Surface } from './surface.ts';
import type { ViewProps } from './view.ts';

interface Props extends ViewProps {
  readonly Component: ComponentType<ViewProps>;
  /** Whether it is the host app's. */
  readonly isReplaced: boolean;
}

interface State {
  readonly element: ReadElement;
  readonly surface: Surface;
  readonly failure: { readonly error: unknown } | undefined;
}

/**
 * Stands around each component view. It is the point at which an update stops where nothing the
 * view is given has changed, and the point at which an exception stops: what is beside it lives on,
 * and another element, or another surface, gives the view another chance.
 */
export class ElementErrorBoundary extends PureComponent<Props, State> {
  override state: State = {
    element: this.props.element,
    surface: this.props.surface,
    failure: undefined,
  };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ element, surface }: Props, state: State): State | null {
    const isSame = element === state.element && surface === state.surface;
    return isSame ? null : { element, surface, failure: undefined };
  }

  override render(): ReactNode {
    const { Component, isReplaced, ...props } = this.props;
    const { failure } = this.state;
    if (failure) {
      return <BrokenElement {...props} error={failure.error} />;
    }
    if (isReplaced) {
      // A host app's view may wait for something. On the server, where no boundary catches, what
      // it throws ends here, too: the page draws what the server could not.
      return (
        <Suspense fallback={<Waiting surface={props.surface} />}>
          <Component {...props} />
        </Suspense>
      );
    }
    // Where no boundary catches. Built-in views are functions, which their type does not say.
    const View = isServer ? withinTry(Component as (props: ViewProps) => ReactNode) : Component;
    return <View {...props} />;
  }
}

function Waiting({ surface }: { readonly surface: Surface }): ReactNode {
  return <span role="status">{surface.messages.loading}</span>;
}
