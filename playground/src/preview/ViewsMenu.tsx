import { Columns2 } from 'lucide-react';
import type { ReactNode } from 'react';

import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { MAXIMUM_VIEWS, defaultSettings, type PreviewSettings } from './view-settings.ts';
import { addView, compare, comparisons, type Comparison } from './views.ts';

/** Puts further views beside the first. */
export function ViewsMenu({
  settings,
  onChange,
}: {
  readonly settings: PreviewSettings;
  readonly onChange: (change: (settings: PreviewSettings) => PreviewSettings) => void;
}): ReactNode {
  const { views } = settings;
  const items: MenuItem[] = [
    ...(views.length < MAXIMUM_VIEWS
      ? [
          {
            id: 'add',
            title: 'Add a view',
            description: 'The same again, with settings of its own',
            onChoose: () => onChange(addView),
          },
        ]
      : []),
    // The table's own keys are its names.
    ...(Object.keys(comparisons) as Comparison[]).map((by) => ({
      id: by,
      title: comparisons[by].title,
      onChoose: () => onChange((present) => compare(present, by)),
    })),
    ...(views.length > 1
      ? [
          {
            id: 'one',
            title: 'One view only',
            onChoose: () => onChange((present) => ({ views: present.views.slice(0, 1) })),
          },
        ]
      : []),
    ...(settings === defaultSettings
      ? []
      : [
          {
            id: 'reset',
            title: 'Reset all settings',
            onChoose: () => onChange(() => defaultSettings),
          },
        ]),
  ];
  return (
    <Menu label="Views" items={items}>
      <Columns2 aria-hidden size={16} />
    </Menu>
  );
}
