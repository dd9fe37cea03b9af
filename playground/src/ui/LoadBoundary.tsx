import { Component, Suspense, type ReactNode } from 'react';

import { Toast, ToastArea } from './Toast.tsx';

interface Props {
  /** Called when the word on the failure is dismissed. */
  readonly onDismiss?: () => void;
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
    if (!this.state.hasFailed) return <Suspense>{this.props.children}</Suspense>;
    return (
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
    );
  }
}
