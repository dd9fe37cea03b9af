import type { ReactNode } from 'react';

import type { ProjectStore } from '../projects/project-store.ts';
import type { SourceKind } from '../projects/project.ts';
import { formatLink } from '../share-link.ts';
import { openKind } from './use-workspace.ts';

const kinds: readonly { readonly id: SourceKind; readonly label: string }[] = [
  { id: 'component', label: 'Component' },
  { id: 'tree', label: 'JSON' },
  { id: 'remote', label: 'Remote' },
];

/** The app's pages: one for each kind of source, and the document. */
export function PageNav({
  shown,
  store,
}: {
  readonly shown: SourceKind | 'document' | undefined;
  readonly store: ProjectStore;
}): ReactNode {
  return (
    <nav className="pg-nav" aria-label="Pages">
      {kinds.map(({ id, label }) => (
        // No link: where it leads is found, or begun, when it is pressed.
        <button
          key={id}
          type="button"
          aria-current={id === shown ? 'page' : undefined}
          onClick={() => openKind(id, store)}
        >
          {label}
        </button>
      ))}
      <a
        href={formatLink({ kind: 'document' })}
        aria-current={shown === 'document' ? 'page' : undefined}
      >
        Document
      </a>
    </nav>
  );
}
