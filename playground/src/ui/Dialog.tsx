import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';

import { IconButton } from './IconButton.tsx';
import './dialog.css';

/** A dialog over the page. Escape, a press beside it and its button close it. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
}: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Begins anew each time. */
  readonly children: ReactNode;
}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);

  return (
    // A press beside it closes it; the keyboard has Escape.
    <dialog
      ref={dialog}
      className="pg-dialog"
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {isOpen && (
        <div className="pg-dialog-content">
          <div className="pg-dialog-head">
            <h2 id={titleId}>{title}</h2>
            <IconButton icon={X} label="Close" onClick={onClose} />
          </div>
          <div className="pg-dialog-body">{children}</div>
        </div>
      )}
    </dialog>
  );
}
