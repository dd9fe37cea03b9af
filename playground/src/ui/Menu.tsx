import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

/** One line of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly onChoose: () => void;
}

/** A button that opens a menu. */
export function Menu({
  label,
  items,
  className,
  children,
}: {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly className?: string;
  /** What the button shows. */
  readonly children: ReactNode;
}): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const menuId = useId();
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    box.current?.querySelector('[role=menu]')?.scrollIntoView({ block: 'nearest' });
    itemsOf(box.current)[0]?.focus();
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = itemsOf(box.current);
    const index = all.findIndex((item) => item === document.activeElement);
    const target = {
      ArrowDown: all[(index + 1) % all.length],
      ArrowUp: all.at(index - 1),
      Home: all[0],
      End: all.at(-1),
    }[event.key];
    if (target) {
      event.preventDefault();
      target.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Tab') {
      setOpen(false);
    }
  };

  return (
    <div ref={box} className={`pg-menu-box ${className ?? ''}`}>
      <button
        ref={button}
        type="button"
        className="pg-button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setOpen((wasOpen) => !wasOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <div
          id={menuId}
          className="pg-menu"
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
        >
          {items.map(({ id, title, description, onChoose }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              className="pg-menu-item"
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              <span className="pg-menu-title">{title}</span>
              {description && <span className="pg-menu-description">{description}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsOf(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
}
