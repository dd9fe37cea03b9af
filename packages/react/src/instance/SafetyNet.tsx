import { Component, type ReactNode } from 'react';

import { brokenMessage } from '../BrokenElement.tsx';
import type { Surface } from '../surface.ts';

interface Props {
  readonly surface: Surface;
  readonly children: ReactNode;
}

interface State {
  readonly children: ReactNode;
  readonly hasFailed: boolean;
}

/**
 * Stands around what is shown beside a tree: an exception there, of a host app's picture, say,
 * takes neither the tree nor the page around it along. When it is drawn anew it tries again.
 */
export class SafetyNet extends Component<Props, State> {
  override state: State = { children: this.props.children, hasFailed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ children }: Props, state: State): State | null {
    return children === state.children ? null : { children, hasFailed: false };
  }

  override componentDidCatch(cause: unknown): void {
    const { surface } = this.props;
    surface.report({
      kind: 'view',
      message: this.#message,
      cause,
      elementType: this.#type,
      place: '',
    });
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) {
      return this.props.children;
    }
    return (
      <span className="ck-broken" role="note">
        {this.#message}
      </span>
    );
  }

  get #type(): string {
    return this.props.surface.instance.getSnapshot().element?.type ?? 'block';
  }

  get #message(): string {
    return brokenMessage(this.props.surface.messages, this.#type);
  }
}
