import { FileDown } from 'lucide-react';
import type { ReactNode } from 'react';

import { Callout } from '../ui/Callout.tsx';
import type { SaveState } from './project-store.ts';

/** Says that what is written would be lost with the page, and what to do about it. */
export function SaveTrouble({
  saving,
  onExport,
}: {
  readonly saving: SaveState;
  readonly onExport: () => void;
}): ReactNode {
  if (saving !== 'full' && saving !== 'off') return null;
  return (
    <div className="pg-banner">
      <Callout
        tone="warn"
        title={
          saving === 'full'
            ? 'Not saved: this browser has no more room for this page'
            : 'Not saved: this browser keeps nothing for this page'
        }
        action={
          <button type="button" className="pg-button" data-kind="outlined" onClick={onExport}>
            <FileDown aria-hidden size={15} />
            Export…
          </button>
        }
      >
        {saving === 'full'
          ? 'Export what you want to keep as a file, or delete projects that you no longer need. What is open stays until you leave.'
          : 'Its storage is switched off, for private windows perhaps. What is open stays until you leave: export it as a file, or share a link.'}
      </Callout>
    </div>
  );
}
