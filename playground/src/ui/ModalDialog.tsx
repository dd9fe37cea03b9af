import { useEffect, useRef, type DialogHTMLAttributes, type ReactNode } from 'react';

/** The platform's dialog over the page, open as long as it is told to be. */
export function ModalDialog({
  isOpen,
  onClose,
  children,
  ...rest
}: {
  readonly isOpen: boolean;
  /** Asked for by Escape, and by a press beside it. */
  readonly onClose: () => void;
  /** Begins anew each time. */
  readonly children: ReactNode;
} & Pick<
  DialogHTMLAttributes<HTMLDialogElement>,
  'className' | 'aria-label' | 'aria-labelledby'
>): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  return (
    // A press beside it closes it; the keyboard has Escape.
    <dialog
      {...rest}
      ref={dialog}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {isOpen && children}
    </dialog>
  );
}
