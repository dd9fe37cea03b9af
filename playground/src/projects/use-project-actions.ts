import { useCallback, useState } from 'react';

import { goTo, keepInAddress } from '../use-link.ts';
import type { ProjectStore } from './project-store.ts';
import type { ProjectDraft } from './project.ts';

const NOT_LOADED =
  'A part of the playground could not be loaded. Reload the page and try again: what you wrote is kept.';

/** What came of the last import. */
export interface ImportReport {
  readonly names: readonly string[];
  readonly problems: readonly string[];
}

/** What can be done with projects, wherever it is asked for. */
export interface ProjectActions {
  readonly open: (id: string) => void;
  readonly create: (draft: ProjectDraft, options?: { readonly isForeign?: boolean }) => void;
  /** Begins what has to be loaded first. */
  readonly createFrom: (load: () => Promise<ProjectDraft>) => void;
  readonly duplicate: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly bringBack: () => void;
  readonly importFiles: (files: readonly File[]) => void;
  readonly importReport: ImportReport | undefined;
  readonly dismissReport: () => void;
  readonly isSharing: boolean;
  readonly share: () => void;
  readonly stopSharing: () => void;
  readonly isChoosing: boolean;
  /** Shows what one can begin with. */
  readonly choose: () => void;
  readonly stopChoosing: () => void;
}

/** The actions on the projects of a store, each of which leaves the address right. */
export function useProjectActions(store: ProjectStore): ProjectActions {
  const [importReport, setReport] = useState<ImportReport>();
  const [isSharing, setSharing] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const dismissReport = useCallback(() => setReport(undefined), []);

  const open = (id: string) => goTo({ kind: 'project', id });
  const create: ProjectActions['create'] = (draft, options) => open(store.create(draft, options));
  const importAll = async (files: readonly File[]) => {
    const { ids, ...report } = await readFiles(files, store);
    setReport(report);
    if (ids[0] !== undefined) open(ids[0]);
  };
  /** Says so where a part of the page could not be loaded. */
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch {
      setReport({ names: [], problems: [NOT_LOADED] });
    }
  };
  return {
    open,
    create,
    createFrom: (load) => void attempt(async () => create(await load())),
    duplicate(id) {
      const copy = store.duplicate(id);
      if (copy !== undefined) open(copy);
    },
    remove(id) {
      const wasOpen = store.getSnapshot().current?.id === id;
      store.remove(id);
      // To the one that was changed last, or to a first one.
      if (wasOpen) keepInAddress({ kind: 'home' });
    },
    bringBack() {
      const { removed } = store.getSnapshot();
      store.bringBack();
      if (removed && store.getSnapshot().current?.id === removed.id) open(removed.id);
    },
    importFiles(files) {
      void attempt(() => importAll(files));
    },
    importReport,
    dismissReport,
    isSharing,
    share: () => setSharing(true),
    stopSharing: () => setSharing(false),
    isChoosing,
    choose: () => setChoosing(true),
    stopChoosing: () => setChoosing(false),
  };
}

/** Makes a new project of each: an import replaces nothing. */
async function readFiles(
  files: readonly File[],
  store: ProjectStore,
): Promise<ImportReport & { readonly ids: readonly string[] }> {
  const { importFiles } = await import('./project-file.ts');
  const { projects, problems } = await importFiles(files);
  // The first one is opened, and so comes last.
  const ids = projects
    .toReversed()
    .map(({ isForeign, ...draft }) => store.create(draft, { isForeign }))
    .toReversed();
  return { ids, names: projects.map(({ name }) => name), problems };
}
