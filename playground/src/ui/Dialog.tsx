import { X } from 'lucide-react';
import { useId, type ReactNode } from 'react';

import { IconButton } from './IconButton.tsx';
import { ModalDialog } from './ModalDialog.tsx';
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
  const titleId = useId();
  return (
    <ModalDialog className="pg-dialog" aria-labelledby={titleId} isOpen={isOpen} onClose={onClose}>
      <div className="pg-dialog-content">
        <div className="pg-dialog-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon={X} label="Close" onClick={onClose} />
        </div>
        <div className="pg-dialog-body">{children}</div>
      </div>
    </ModalDialog>
  );
}
