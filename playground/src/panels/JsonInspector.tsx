import type { ReactNode } from 'react';

import { ActionsPanel, type ToldAction } from './ActionsPanel.tsx';
import { Inspector, type Fold } from './Inspector.tsx';

const stay = () => {};

/** What a tree that stands alone does: the actions that it would send. */
export function JsonInspector({
  actions,
  ...fold
}: Fold & { readonly actions: readonly ToldAction[] }): ReactNode {
  return (
    <Inspector
      {...fold}
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
