import { Component, Suspense, type ReactNode } from 'react';

import { Toast, ToastArea } from './Toast.tsx';

interface Props {
  /** Called when the word on the failure is dismissed. */
  readonly onDismiss?: () => void;
  /** Stands in its place until it is there, and where it does not come. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Holds what is loaded when it is first needed. Where that fails, without a network or because a
 * newer playground took the place of this one, the rest of the page goes on.
 */
export class LoadBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { fallback, children } = this.props;
    if (!this.state.hasFailed) return <Suspense fallback={fallback}>{children}</Suspense>;
    return (
      <>
        {fallback}
        <ToastArea>
          <Toast
            tone="bad"
            lasts
            action={{ label: 'Reload', run: () => location.reload() }}
            onClose={() => {
              this.setState({ hasFailed: false });
              this.props.onDismiss?.();
            }}
          >
            A part of the playground could not be loaded. Reload the page: what you wrote is kept.
          </Toast>
        </ToastArea>
      </>
    );
  }
}
