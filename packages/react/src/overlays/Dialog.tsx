import { useRef, type MouseEvent, type ReactNode } from 'react';

import { useCommitEffect } from '../hooks/use-commit-effect.ts';
// Where it loads with, so that no chunk is made of it alone.
import { keepFocus } from '../instance/next-tree.ts';

/** What a native dialog needs. */
export interface DialogProps {
  readonly className: string;
  readonly role?: 'alertdialog';
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly size?: string | undefined;
  /** Called when a person dismisses it: by Esc, or by a press beside it. */
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

/**
 * A modal dialog of the platform's: in the top layer, with its focus trap, inert behind. It is open
 * while it is drawn, and gives focus back to where it was when it goes.
 */
export function Dialog(props: DialogProps): ReactNode {
  const { className, role, labelledBy, describedBy, size, onDismiss, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const pressedBackdrop = useRef(false);

  useCommitEffect(() => {
    const element = dialog.current;
    const restore = keepFocus();
    element?.showModal();
    return () => {
      // Closing, while it is still in the page, is what returns the focus.
      element?.close();
      // Unless what had it is gone.
      restore(element);
    };
  }, []);

  // The dialog's own box is covered by what is in it, so that a press on it is one on its backdrop.
  const isBackdrop = (event: MouseEvent) => event.target === dialog.current;

  return (
    // Its keyboard is the platform's: Esc arrives as `cancel`.
    <dialog
      ref={dialog}
      className={className}
      role={role}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      data-size={size}
      onCancel={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onDismiss();
      }}
      onClose={(event) => {
        // The platform may close it in the end without asking, as on a second Esc.
        if (!event.currentTarget.open) {
          onDismiss();
        }
      }}
      onMouseDown={(event) => {
        pressedBackdrop.current = isBackdrop(event);
      }}
      onClick={(event) => {
        if (pressedBackdrop.current && isBackdrop(event)) {
          onDismiss();
        }
      }}
    >
      {children}
    </dialog>
  );
}
