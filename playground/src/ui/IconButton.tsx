import type { LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

/** A button that shows an icon alone; its label is its name and its tooltip. */
export function IconButton({
  icon: Icon,
  label,
  ...rest
}: {
  readonly icon: LucideIcon;
  readonly label: string;
} & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'title' | 'type'>): ReactNode {
  return (
    <button
      type="button"
      className="pg-button pg-icon-button"
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon aria-hidden size={16} />
    </button>
  );
}
