import type { HostState } from '../host/use-host.ts';
import type { OpenProject, ProjectStore } from '../projects/project-store.ts';
import type { Source } from '../projects/project.ts';

/** What the page of each kind of source is given. */
export interface PageProps<Kind extends Source> {
  readonly project: OpenProject;
  readonly source: Kind;
  readonly store: ProjectStore;
  /** The playground's own. */
  readonly host: HostState;
  readonly appTheme: 'light' | 'dark';
}
