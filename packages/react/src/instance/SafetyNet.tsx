import type { ReadElement } from '@contentkit/schema/reader';
import { Component, type ReactNode } from 'react';

import { brokenMessage } from '../BrokenElement.tsx';
import type { Surface } from '../surface.ts';
import type { Place } from '../view.ts';

interface Props {
  readonly surface: Surface;
  readonly children: ReactNode;
  /** Whose failure it is; that of the root of the tree when absent. */
  readonly element?: ReadElement;
  readonly place?: Place;
  /** What stands in for what failed; a note that names it when absent. */
  readonly fallback?: ReactNode;
}

interface State {
  /** What is drawn anew when it is another. */
  readonly subject: unknown;
  readonly hasFailed: boolean;
}

/**
 * Stands around what is shown beside a tree: an exception there, of a host app's picture, say,
 * takes neither the tree nor the page around it along. When it is drawn anew it tries again.
 */
export class SafetyNet extends Component<Props, State> {
  override state: State = { subject: subjectOf(this.props), hasFailed: false };

  static getDerivedStateFromError(): Partial<State> {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps(props: Props, state: State): State | null {
    const subject = subjectOf(props);
    return subject === state.subject ? null : { subject, hasFailed: false };
  }

  override componentDidCatch(cause: unknown): void {
    const { surface } = this.props;
    surface.report({
      kind: 'view',
      message: this.#message,
      cause,
      elementType: this.#type,
      place: this.props.place ?? '',
    });
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) {
      return this.props.children;
    }
    const { fallback } = this.props;
    return fallback === undefined ? (
      <span className="ck-broken" role="note">
        {this.#message}
      </span>
    ) : (
      fallback
    );
  }

  get #type(): string {
    const { element, surface } = this.props;
    return element?.type ?? surface.instance.getSnapshot().element?.type ?? 'block';
  }

  get #message(): string {
    return brokenMessage(this.props.surface.messages, this.#type);
  }
}

/** An element's own parts are made anew each time that it is drawn, and the failure is the same. */
function subjectOf({ element, children }: Props): unknown {
  return element ?? children;
}
