import type { ReactNode } from 'react';

import { ComponentPage } from './component/ComponentPage.tsx';
import type { HostState } from './host/use-host.ts';
import type { OpenProject, ProjectStore } from './projects/project-store.ts';
import { RemotePage } from './remote/RemotePage.tsx';
import { TreePage } from './tree/TreePage.tsx';

/** Where a project is written and seen; what it is made of says how. */
export function PlaygroundPage({
  project,
  ...rest
}: {
  readonly project: OpenProject;
  readonly store: ProjectStore;
  /** The playground's own. */
  readonly host: HostState;
  readonly appTheme: 'light' | 'dark';
}): ReactNode {
  const { id, source } = project;
  switch (source.kind) {
    case 'tree':
      return <TreePage key={id} project={project} source={source} {...rest} />;
    case 'component':
      return <ComponentPage key={id} project={project} source={source} {...rest} />;
    case 'remote':
      return <RemotePage project={project} source={source} {...rest} />;
  }
}
