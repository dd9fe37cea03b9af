import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const icons = { neutral: Info, warn: TriangleAlert, bad: CircleAlert };

/** A word on what is going on, where it matters. */
export function Callout({
  tone = 'neutral',
  title,
  children,
  action,
}: {
  readonly tone?: 'neutral' | 'warn' | 'bad';
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}): ReactNode {
  const Icon = icons[tone];
  return (
    <div className="pg-callout" data-tone={tone} role={tone === 'neutral' ? undefined : 'status'}>
      <Icon aria-hidden size={16} className="pg-callout-icon" />
      <div className="pg-callout-text">
        <strong>{title}</strong>
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
