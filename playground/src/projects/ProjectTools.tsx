import { Copy, FileUp, LayoutTemplate, Plus, Share2, Trash2 } from 'lucide-react';
import { lazy, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

import type { Command } from '../shell/command.ts';
import { useCommands } from '../shell/command-registry.tsx';
import { LoadBoundary } from '../ui/LoadBoundary.tsx';
import { DropTarget } from './DropTarget.tsx';
import { kinds } from './kinds.ts';
import { ProjectMenu } from './ProjectMenu.tsx';
import { ProjectToasts } from './ProjectToasts.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import type { ProjectsSnapshot, ProjectStore } from './project-store.ts';
import { newProject } from './templates.ts';
import type { ProjectActions } from './use-project-actions.ts';

const ShareDialog = lazy(() =>
  import('./ShareDialog.tsx').then(({ ShareDialog }) => ({ default: ShareDialog })),
);
const TemplateDialog = lazy(() =>
  import('./TemplateDialog.tsx').then(({ TemplateDialog }) => ({ default: TemplateDialog })),
);

/** The endings that a person can choose from. */
const ENDINGS = '.json,.tsx,.ts,.jsx,.js';

/** The header's part that is about projects: which one is open, whether it is kept, sharing it. */
export function ProjectTools({
  store,
  snapshot,
  actions,
}: {
  readonly store: ProjectStore;
  readonly snapshot: ProjectsSnapshot;
  readonly actions: ProjectActions;
}): ReactNode {
  const picker = useRef<HTMLInputElement>(null);
  const pickFiles = () => picker.current?.click();
  const { current, projects } = snapshot;
  // Once opened, a dialog stays: it closes by itself, and hands the focus back.
  const [wasSharing, setWasSharing] = useState(false);
  const [wasChoosing, setWasChoosing] = useState(false);
  if (actions.isSharing && !wasSharing) setWasSharing(true);
  if (actions.isChoosing && !wasChoosing) setWasChoosing(true);

  useCommands([
    ...(['component', 'tree', 'remote'] as const).map((kind): Command => ({
      id: `new-${kind}`,
      title: `New ${kind}`,
      group: 'Project',
      icon: Plus,
      words: 'create begin',
      run: () => actions.create(newProject(kind)),
    })),
    {
      id: 'new-from-template',
      title: 'New project from a template',
      group: 'Project',
      icon: LayoutTemplate,
      words: 'create sample starter example',
      run: actions.choose,
    },
    {
      id: 'import',
      title: 'Import files',
      group: 'Project',
      icon: FileUp,
      words: 'open upload',
      run: pickFiles,
    },
    ...(current
      ? [
          {
            id: 'share',
            title: 'Share or export the project',
            group: 'Project',
            icon: Share2,
            words: 'link copy download file send',
            run: actions.share,
          },
        ]
      : []),
    ...(current?.isKept
      ? [
          {
            id: 'duplicate',
            title: 'Duplicate the project',
            group: 'Project',
            icon: Copy,
            words: 'copy',
            run: () => actions.duplicate(current.id),
          },
          {
            id: 'delete',
            title: 'Delete the project',
            group: 'Project',
            icon: Trash2,
            words: 'remove',
            run: () => actions.remove(current.id),
          },
        ]
      : []),
    ...projects
      .filter(({ id }) => id !== current?.id)
      .map(({ id, name, kind }): Command => ({
        id: `open-${id}`,
        title: `Open “${name}”`,
        group: 'Project',
        icon: kinds[kind].icon,
        run: () => actions.open(id),
      })),
  ]);

  return (
    <>
      <ProjectMenu store={store} snapshot={snapshot} actions={actions} onPickFiles={pickFiles} />
      <SaveStatus snapshot={snapshot} />
      <span className="pg-bar-space" />
      <button
        type="button"
        className="pg-button pg-share-button"
        data-kind="outlined"
        aria-haspopup="dialog"
        disabled={!current}
        onClick={actions.share}
      >
        <Share2 aria-hidden size={15} />
        <span className="pg-button-label">Share</span>
      </button>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={ENDINGS}
        aria-label="Files to import"
        onChange={({ currentTarget }) => {
          actions.importFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again.
          currentTarget.value = '';
        }}
      />
      {/* Not within the header, whose looks are not theirs. */}
      {createPortal(
        <>
          <DropTarget onFiles={actions.importFiles} />
          <ProjectToasts store={store} snapshot={snapshot} actions={actions} />
          <LoadBoundary
            onDismiss={() => {
              setWasSharing(false);
              setWasChoosing(false);
              actions.stopSharing();
              actions.stopChoosing();
            }}
          >
            {wasSharing && current && (
              <ShareDialog
                project={current}
                isOpen={actions.isSharing}
                onClose={actions.stopSharing}
              />
            )}
            {wasChoosing && <TemplateDialog actions={actions} />}
          </LoadBoundary>
        </>,
        document.body,
      )}
    </>
  );
}
