import { Check, CircleDashed, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import type { ProjectsSnapshot } from './project-store.ts';
import './save-status.css';

/** Whether what is written outlives the page. */
export function SaveStatus({ snapshot }: { readonly snapshot: ProjectsSnapshot }): ReactNode {
  const { current, saving } = snapshot;
  if (!current) return null;
  const isTrouble = saving === 'full' || saving === 'off';
  // Whether a moment has passed since the last key is of no interest: it is written by itself.
  const text = isTrouble
    ? 'Not saved'
    : current.isKept
      ? 'Saved in this browser'
      : 'Saved once you change it';
  const Icon = isTrouble ? TriangleAlert : current.isKept ? Check : CircleDashed;
  return (
    <span className="pg-save-status" data-trouble={isTrouble || undefined} title={text}>
      <Icon aria-hidden size={14} />
      <span className="pg-save-text">{text}</span>
    </span>
  );
}
