import { Columns2, Moon, Pencil, RotateCcw, Sun } from 'lucide-react';

import type { Command } from '../shell/command.ts';
import { MAXIMUM_VIEWS, type PreviewSettings, type ViewSettings } from './view-settings.ts';
import {
  addView,
  changeView,
  compare,
  comparisons,
  type Comparison,
  type ViewChange,
} from './views.ts';

/** What can be done in the preview, by its name. */
export function previewCommands({
  settings: { views },
  view,
  onChange,
  onBeginAnew,
}: {
  readonly settings: PreviewSettings;
  /** The one that is used. */
  readonly view: ViewSettings | undefined;
  readonly onChange: (change: (settings: PreviewSettings) => PreviewSettings) => void;
  readonly onBeginAnew: () => void;
}): readonly Command[] {
  const group = 'Preview';
  const set = (change: ViewChange) => () => {
    if (view) onChange((present) => changeView(present, view.id, change));
  };
  const isLight = view?.theme === 'light';
  return [
    {
      id: 'preview-anew',
      title: 'Begin the preview anew',
      group,
      icon: RotateCcw,
      words: 'restart reset state',
      run: onBeginAnew,
    },
    {
      id: 'preview-theme',
      title: isLight ? 'Show the preview in dark' : 'Show the preview in light',
      group,
      icon: isLight ? Moon : Sun,
      words: 'theme dark light mode',
      run: set({ theme: isLight ? 'dark' : 'light' }),
    },
    {
      id: 'preview-editable',
      title: view?.isEditable ? 'Preview as a reader' : 'Preview as an editor',
      group,
      icon: Pencil,
      words: 'editable context read-only',
      run: set({ isEditable: !view?.isEditable }),
    },
    ...(views.length < MAXIMUM_VIEWS
      ? [
          {
            id: 'preview-add',
            title: 'Add a view',
            group,
            icon: Columns2,
            words: 'side by side context',
            run: () => onChange(addView),
          },
        ]
      : []),
    // The table's own keys are its names.
    ...(Object.keys(comparisons) as Comparison[]).map((by) => ({
      id: `preview-compare-${by}`,
      title: comparisons[by].title,
      group,
      icon: Columns2,
      words: 'side by side views',
      run: () => onChange((present) => compare(present, by)),
    })),
    ...(views.length > 1
      ? [
          {
            id: 'preview-one',
            title: 'Show one view only',
            group,
            icon: Columns2,
            run: () => onChange((present) => ({ views: present.views.slice(0, 1) })),
          },
        ]
      : []),
  ];
}
