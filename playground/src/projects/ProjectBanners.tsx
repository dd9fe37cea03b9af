import type { ReactNode } from 'react';

import { ForeignBanner } from './ForeignBanner.tsx';
import type { ProjectsSnapshot, ProjectStore } from './project-store.ts';
import { SaveTrouble } from './SaveTrouble.tsx';
import type { ProjectActions } from './use-project-actions.ts';
import './banners.css';

/** What a person has to know of the open project, between the header and the page. */
export function ProjectBanners({
  store,
  snapshot: { current, saving },
  actions,
}: {
  readonly store: ProjectStore;
  readonly snapshot: ProjectsSnapshot;
  readonly actions: ProjectActions;
}): ReactNode {
  return (
    <>
      <SaveTrouble saving={saving} onExport={actions.share} />
      {current && <ForeignBanner project={current} store={store} />}
    </>
  );
}
