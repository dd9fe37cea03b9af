import type { ReactNode } from 'react';

import { Tabs } from '../ui/Tabs.tsx';
import { ActionsPanel, type ToldAction } from './ActionsPanel.tsx';
import './panels.css';

const stay = () => {};

/** What a tree that stands alone does: the actions that it would send. */
export function JsonInspector({ actions }: { readonly actions: readonly ToldAction[] }): ReactNode {
  return (
    <Tabs
      label="Inspector"
      selected="actions"
      onSelect={stay}
      tabs={[
        {
          id: 'actions',
          label: 'Actions',
          count: actions.length,
          panel: <ActionsPanel actions={actions} />,
        },
      ]}
    />
  );
}
