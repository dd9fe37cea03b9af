import { PanelBottomClose, PanelBottomOpen } from 'lucide-react';
import type { ReactNode } from 'react';

import { IconButton } from '../ui/IconButton.tsx';
import { Tabs, type Tab } from '../ui/Tabs.tsx';
import './panels.css';

/** Whether an inspector shows its tabs alone, and what changes that. */
export interface Fold {
  readonly isFolded: boolean;
  readonly onFold: (isFolded: boolean) => void;
}

/** What goes on inside, tab by tab. */
export function Inspector<Id extends string>({
  tabs,
  selected,
  onSelect,
  isFolded,
  onFold,
  children,
}: Fold & {
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** Stands behind the tabs. */
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <Tabs
      label="Inspector"
      tabs={tabs}
      selected={selected}
      onSelect={(id) => {
        onSelect(id);
        // Whoever chooses a tab wants to see what is in it.
        onFold(false);
      }}
    >
      <span className="pg-bar-space" />
      {!isFolded && children}
      <span className="pg-fold">
        <IconButton
          icon={isFolded ? PanelBottomOpen : PanelBottomClose}
          label={isFolded ? 'Unfold the inspector' : 'Fold the inspector'}
          aria-expanded={!isFolded}
          onClick={() => onFold(!isFolded)}
        />
      </span>
    </Tabs>
  );
}
