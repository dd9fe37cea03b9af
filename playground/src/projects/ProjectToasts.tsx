import type { ReactNode } from 'react';

import { Toast, ToastArea } from '../ui/Toast.tsx';
import type { ProjectsSnapshot, ProjectStore } from './project-store.ts';
import type { ImportReport, ProjectActions } from './use-project-actions.ts';

/** What just happened to the projects, and what can be done about it. */
export function ProjectToasts({
  store,
  snapshot: { notice, removed },
  actions,
}: {
  readonly store: ProjectStore;
  readonly snapshot: ProjectsSnapshot;
  readonly actions: ProjectActions;
}): ReactNode {
  const { importReport } = actions;
  return (
    <ToastArea>
      {importReport && <ImportToast report={importReport} onClose={actions.dismissReport} />}
      {notice && (
        <Toast key={notice.id} tone={notice.tone} lasts onClose={() => store.dismissNotice()}>
          {notice.text}
        </Toast>
      )}
      {removed && (
        <Toast
          key={removed.id}
          action={{
            label: 'Undo',
            name: `Undo: bring back “${removed.name}”`,
            run: actions.bringBack,
          }}
          onClose={() => store.forgetRemoved()}
        >
          “{removed.name}” is deleted.
        </Toast>
      )}
    </ToastArea>
  );
}

function ImportToast({
  report: { names, problems },
  onClose,
}: {
  readonly report: ImportReport;
  readonly onClose: () => void;
}): ReactNode {
  const imported =
    names.length === 1 ? `“${names[0]}” is imported.` : `${names.length} projects are imported.`;
  if (problems.length === 0) return <Toast onClose={onClose}>{imported}</Toast>;
  return (
    <Toast tone="bad" lasts onClose={onClose}>
      {names.length > 0 && `${imported} `}
      <strong>Could not be opened:</strong>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </Toast>
  );
}
