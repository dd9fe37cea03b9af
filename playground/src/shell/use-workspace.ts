import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';

import type { ProjectsSnapshot, ProjectStore } from '../projects/project-store.ts';
import type { SourceKind } from '../projects/project.ts';
import { firstTemplate } from '../projects/templates.ts';
import type { Link } from '../share-link.ts';
import { goTo, keepInAddress } from '../use-link.ts';

/** What is worked on. */
export interface Workspace {
  readonly snapshot: ProjectsSnapshot;
  /** Why the address leads to nothing. */
  readonly trouble: string | undefined;
}

/** Brings the address and the open project together: either can change first. */
export function useWorkspace(link: Link, store: ProjectStore): Workspace {
  const snapshot = useSyncExternalStore(
    useCallback((listener) => store.subscribe(listener), [store]),
    () => store.getSnapshot(),
  );
  const [trouble, setTrouble] = useState<string>();

  // Before anything is painted, or the project of the address before would show for a moment.
  useLayoutEffect(() => setTrouble(follow(link, store)), [link, store]);

  const { current } = snapshot;
  useEffect(() => {
    // The newest, for the address may have changed with this very drawing.
    const open = store.getSnapshot().current;
    if (!open?.isKept || link.kind === 'document' || link.kind === 'unreadable') return;
    if (link.kind !== 'project' || link.id !== open.id) {
      keepInAddress({ kind: 'project', id: open.id });
    }
  }, [link, store, current]);

  return { snapshot, trouble };
}

/** Opens what an address leads to. @returns Why there is nothing. */
function follow(link: Link, store: ProjectStore): string | undefined {
  switch (link.kind) {
    case 'project':
      return store.open(link.id)
        ? undefined
        : 'This browser keeps no such project. It may have been deleted, or be kept in another browser: a link to share has the project in it.';
    case 'json':
      store.show(
        { name: 'From a link', source: { kind: 'tree', text: link.text } },
        { isForeign: true },
      );
      return undefined;
    case 'shared':
      store.show(link.project, { isForeign: true });
      return undefined;
    case 'component':
      store.show({
        name: link.component?.componentId ?? 'Blocks',
        source: { kind: 'remote', component: link.component },
      });
      return undefined;
    case 'home':
      if (!store.openLast()) store.show(firstTemplate('component'));
      return undefined;
    case 'unreadable':
      return link.reason;
    case 'document':
      return undefined;
  }
}

/** Opens the project of a kind that was open last, or begins one. */
export function openKind(kind: SourceKind, store: ProjectStore): void {
  const { projects, current } = store.getSnapshot();
  const last = current?.source.kind === kind && current.isKept ? current : undefined;
  const { id } = last ?? projects.find((project) => project.kind === kind) ?? {};
  if (id !== undefined) goTo({ kind: 'project', id });
  else if (kind === 'remote') goTo({ kind: 'component', component: undefined });
  else goTo({ kind: 'project', id: store.create(firstTemplate(kind)) });
}

/** Goes on with what a component shows, as a project of its own. */
export function openAsTree(store: ProjectStore, name: string, text: string): void {
  goTo({ kind: 'project', id: store.create({ name, source: { kind: 'tree', text } }) });
}
