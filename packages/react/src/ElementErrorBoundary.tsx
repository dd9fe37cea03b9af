import type { ReadElement } from '@contentkit/schema/reader';
import { PureComponent, type ComponentType, type ReactNode } from 'react';

import { BrokenElement } from './BrokenElement.tsx';
import type { ViewProps } from './view.ts';

interface Props extends ViewProps {
  readonly Component: ComponentType<ViewProps>;
}

interface State {
  readonly element: ReadElement;
  readonly failure: { readonly error: unknown } | undefined;
}

/**
 * Stands around each component view. It is the point at which an update stops where nothing the
 * view is given has changed, and the point at which an exception stops: what is beside it lives on,
 * and the next tree gives the view another chance.
 */
export class ElementErrorBoundary extends PureComponent<Props, State> {
  override state: State = { element: this.props.element, failure: undefined };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failure: { error } };
  }

  static getDerivedStateFromProps({ element }: Props, state: State): State | null {
    return element === state.element ? null : { element, failure: undefined };
  }

  override render(): ReactNode {
    const { Component, ...props } = this.props;
    const { failure } = this.state;
    if (failure) {
      return <BrokenElement {...props} error={failure.error} />;
    }
    return <Component {...props} />;
  }
}
