import { X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';

import { IconButton } from './IconButton.tsx';
import './toast.css';

/** How long a word stays that asks for nothing, in milliseconds. */
const SHOWN = 12_000;

/** Where the words on what just happened stand. Always in the page, so that they are read out. */
export function ToastArea({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className="pg-toasts" role="status">
      {children}
    </div>
  );
}

/** A word on what just happened, and what to do about it. */
export function Toast({
  tone = 'neutral',
  lasts = false,
  action,
  onClose,
  children,
}: {
  readonly tone?: 'neutral' | 'warn' | 'bad';
  /** Whether it stays until it is closed. */
  readonly lasts?: boolean;
  readonly action?: {
    readonly label: string;
    /** The label and what it is about, where it could be taken for another's. */
    readonly name?: string;
    readonly run: () => void;
  };
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  // Whoever points at it, or is in it, needs time.
  const [isHeld, setHeld] = useState(false);
  const latestOnClose = useRef(onClose);
  useEffect(() => {
    latestOnClose.current = onClose;
  });
  useEffect(() => {
    if (lasts || isHeld) return undefined;
    const timer = setTimeout(() => latestOnClose.current(), SHOWN);
    return () => clearTimeout(timer);
  }, [lasts, isHeld]);

  return (
    <div
      className="pg-toast"
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className="pg-toast-text">{children}</div>
      {action && (
        <button
          type="button"
          className="pg-toast-action"
          aria-label={action.name}
          onClick={action.run}
        >
          {action.label}
        </button>
      )}
      <IconButton icon={X} label="Dismiss" onClick={onClose} />
    </div>
  );
}
