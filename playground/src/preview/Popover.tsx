import type { LucideIcon } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

/** How far it stays from the button, and from the edges of the page, in pixels. */
const GAP = 6;
const MARGIN = 8;
/** How wide it may be. */
const WIDTH = 340;
/** Below this it opens upwards where there is more room. */
const LEAST = 260;

/** A button that opens a few settings beside it. */
export function Popover({
  label,
  icon: Icon,
  isMarked,
  children,
}: {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Whether there is something in it that one should know of. */
  readonly isMarked?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (!isOpen) return undefined;
    const { current } = panel;
    const hide = () => current?.hidePopover();
    window.addEventListener('resize', hide);
    return () => window.removeEventListener('resize', hide);
  }, [isOpen]);

  return (
    <>
      <button
        ref={button}
        type="button"
        className="pg-button pg-icon-button"
        aria-label={label}
        aria-expanded={isOpen}
        title={label}
        popoverTarget={id}
        data-marked={isMarked || undefined}
      >
        <Icon aria-hidden size={16} />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        className="pg-popover"
        onBeforeToggle={(event) => {
          const isOpening = event.newState === 'open';
          if (isOpening && button.current) placeBeside(event.currentTarget, button.current);
          setOpen(isOpening);
        }}
      >
        {isOpen && children}
      </div>
    </>
  );
}

/** Puts a panel under a button, or over it where there is more room; its ends meet the button's. */
function placeBeside(panel: HTMLElement, button: HTMLElement): void {
  const { top, bottom, right } = button.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const below = innerHeight - bottom - GAP - MARGIN;
  const above = top - GAP - MARGIN;
  const isBelow = below >= LEAST || below >= above;
  panel.style.inset = 'auto';
  if (isBelow) panel.style.top = `${bottom + GAP}px`;
  else panel.style.bottom = `${innerHeight - top + GAP}px`;
  panel.style.maxHeight = `${isBelow ? below : above}px`;
  // Where the page is too narrow for that, it begins at the page's edge.
  if (right - WIDTH < MARGIN) panel.style.left = `${MARGIN}px`;
  else panel.style.right = `${Math.max(MARGIN, innerWidth - right)}px`;
}
