import { ChevronDown, FileDown, FileUp, LayoutTemplate, Plus } from 'lucide-react';
import {
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type ToggleEvent,
} from 'react';

import { kinds } from './kinds.ts';
import { download } from './download.ts';
import { ProjectRow } from './ProjectRow.tsx';
import type { ProjectsSnapshot, ProjectStore } from './project-store.ts';
import type { SourceKind } from './project.ts';
import { newProject } from './templates.ts';
import type { ProjectActions } from './use-project-actions.ts';
import './project-menu.css';

/** What can be begun at once. */
const newKinds: readonly { readonly kind: SourceKind; readonly label: string }[] = [
  { kind: 'component', label: 'New component' },
  { kind: 'tree', label: 'New tree' },
  { kind: 'remote', label: 'New remote' },
];

/** The name of the project that is open, and all others behind it. */
export function ProjectMenu({
  store,
  snapshot,
  actions,
  onPickFiles,
}: {
  readonly store: ProjectStore;
  readonly snapshot: ProjectsSnapshot;
  readonly actions: ProjectActions;
  readonly onPickFiles: () => void;
}): ReactNode {
  const { projects, current, unreadable } = snapshot;
  const [isOpen, setOpen] = useState(false);
  const [now, setNow] = useState(0);
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);

  const close = () => panel.current?.hidePopover();
  /** Does something that leaves the list behind. */
  const leave = (act: () => void) => () => {
    close();
    act();
  };
  const onToggle = ({ newState }: ToggleEvent) => {
    setOpen(newState === 'open');
    setNow(Date.now());
  };
  useEffect(() => {
    if (isOpen) place(panel.current, button.current);
  }, [isOpen]);

  const { icon: Icon, title } = kinds[current?.source.kind ?? 'component'];
  return (
    <>
      <button
        ref={button}
        type="button"
        className="pg-button pg-project-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={current ? `Project: ${current.name}` : 'Projects'}
        title={current ? `${title}: ${current.name}` : undefined}
        popoverTarget={panelId}
      >
        <Icon aria-hidden size={15} />
        <span className="pg-project-current">{current?.name ?? 'Projects'}</span>
        <ChevronDown aria-hidden size={14} />
      </button>
      <div
        ref={panel}
        id={panelId}
        popover="auto"
        role="dialog"
        aria-label="Projects"
        className="pg-projects"
        onToggle={onToggle}
      >
        {isOpen && (
          <>
            <div className="pg-projects-new">
              {newKinds.map(({ kind, label }) => (
                <button
                  key={kind}
                  type="button"
                  className="pg-button"
                  data-kind="outlined"
                  onClick={leave(() => actions.create(newProject(kind)))}
                >
                  <Plus aria-hidden size={15} />
                  {label}
                </button>
              ))}
            </div>
            <h2 className="pg-projects-title">Kept in this browser</h2>
            {projects.length === 0 && (
              <p className="pg-projects-none">
                Nothing yet. What you write is kept here by itself.
              </p>
            )}
            {/* Its keys go from one project to the next; each is a button of its own. */}
            <ul className="pg-project-list" onKeyDown={moveFocus}>
              {projects.map((project) => (
                <ProjectRow
                  key={project.id}
                  project={project}
                  isOpen={project.id === current?.id}
                  now={now}
                  onOpen={leave(() => actions.open(project.id))}
                  onRename={(name) => store.rename(project.id, name)}
                  onDuplicate={leave(() => actions.duplicate(project.id))}
                  onRemove={() => {
                    focusBeside(document.activeElement);
                    actions.remove(project.id);
                  }}
                />
              ))}
            </ul>
            {unreadable.length > 0 && (
              <div className="pg-projects-unreadable">
                <strong>Cannot be read</strong>
                <ul>
                  {unreadable.map(({ id, reason }) => (
                    <li key={id}>
                      {reason} It stays as it is.{' '}
                      <button
                        type="button"
                        className="pg-text-button"
                        onClick={() =>
                          download({
                            name: `${id}.txt`,
                            mediaType: 'text/plain',
                            text: store.readRaw(id) ?? '',
                          })
                        }
                      >
                        Download what there is
                      </button>
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <div className="pg-projects-more">
              <button type="button" className="pg-button" onClick={leave(actions.choose)}>
                <LayoutTemplate aria-hidden size={15} />
                Templates…
              </button>
              <button type="button" className="pg-button" onClick={leave(onPickFiles)}>
                <FileUp aria-hidden size={15} />
                Import…
              </button>
              <button
                type="button"
                className="pg-button"
                disabled={!current}
                onClick={leave(actions.share)}
              >
                <FileDown aria-hidden size={15} />
                Export…
              </button>
            </div>
          </>
        )}
      </div>
    </>
  );
}

/** Below the button, and within the window. Where the window is narrow, it is as wide as that. */
function place(panel: HTMLElement | null, button: HTMLElement | null): void {
  if (!panel || !button) return;
  const { left, bottom } = button.getBoundingClientRect();
  const most = document.documentElement.clientWidth - panel.offsetWidth - 8;
  panel.style.insetBlockStart = `${bottom + 6}px`;
  panel.style.left = `${Math.max(8, Math.min(left, most))}px`;
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.pg-project-open')];
  const index = all.findIndex((item) => item === document.activeElement);
  if (index < 0) return;
  const next = {
    ArrowDown: all[(index + 1) % all.length],
    ArrowUp: all.at(index - 1),
    Home: all[0],
    End: all.at(-1),
  }[event.key];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** What has the focus is about to go: it moves on to the project beside it. */
function focusBeside(active: Element | null): void {
  const row = active?.closest('.pg-project');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  const target = beside ?? row?.closest('.pg-projects')?.querySelector('.pg-projects-new');
  target?.querySelector('button')?.focus();
}
