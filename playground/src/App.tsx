import { Braces, Code, Command as CommandIcon, FileText, Moon, Save, Server } from 'lucide-react';
import { lazy, useEffect, useState, type ReactNode } from 'react';

import { useHost } from './host/use-host.ts';
import { PlaygroundPage } from './PlaygroundPage.tsx';
import { formatLink } from './share-link.ts';
import { openProjects } from './projects/open-projects.ts';
import { ProjectBanners } from './projects/ProjectBanners.tsx';
import { ProjectTools } from './projects/ProjectTools.tsx';
import { useProjectActions } from './projects/use-project-actions.ts';
import { CommandPalette } from './shell/CommandPalette.tsx';
import { CommandProvider, useCommands } from './shell/command-registry.tsx';
import { keyNames } from './shell/command.ts';
import { NothingHere } from './shell/NothingHere.tsx';
import { PageNav } from './shell/PageNav.tsx';
import { openKind, useWorkspace } from './shell/use-workspace.ts';
import { LoadBoundary } from './ui/LoadBoundary.tsx';
import { ThemeButton } from './ui/ThemeButton.tsx';
import { nextTheme, useAppTheme } from './use-app-theme.ts';
import { useLink } from './use-link.ts';
import './app.css';

const DocumentPage = lazy(() =>
  import('./document/DocumentPage.tsx').then(({ DocumentPage }) => ({ default: DocumentPage })),
);

const kinds = [
  { id: 'component', title: 'Go to the component', icon: Code },
  { id: 'tree', title: 'Go to the JSON', icon: Braces },
  { id: 'remote', title: 'Go to the host’s blocks', icon: Server },
] as const;

const PALETTE_KEYS = 'Mod-k';

/** The app, and all that can be done in it. */
export function App(): ReactNode {
  return (
    <CommandProvider>
      <Pages />
    </CommandProvider>
  );
}

/** A bar with the app's two pages, and one of them. */
function Pages(): ReactNode {
  const link = useLink();
  const host = useHost('own');
  const [store] = useState(openProjects);
  const { snapshot, trouble } = useWorkspace(link, store);
  const { current } = snapshot;
  const projects = useProjectActions(store);
  const { chosen, theme, choose } = useAppTheme();
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const isDocument = link.kind === 'document';

  const title = isDocument ? 'Document' : current?.name;
  useEffect(() => {
    document.title = [title, 'ContentKit playground'].filter(Boolean).join(' – ');
  }, [title]);

  useCommands([
    {
      id: 'palette',
      title: 'Show all commands',
      group: 'App',
      icon: CommandIcon,
      keys: PALETTE_KEYS,
      run: () => setPaletteOpen((isOpen) => !isOpen),
    },
    {
      id: 'theme',
      title: `Theme of the app: ${nextTheme[chosen]}`,
      group: 'App',
      icon: Moon,
      words: 'dark light system colour',
      run: () => choose(nextTheme[chosen]),
    },
    {
      id: 'save',
      title: 'Save',
      group: 'Project',
      icon: Save,
      keys: 'Mod-s',
      run() {
        // All is kept as it is written; whoever presses the key wants to be sure.
        store.keep();
        store.flush();
      },
    },
    {
      id: 'document',
      title: 'Go to the document',
      group: 'App',
      icon: FileText,
      run: () => location.assign(formatLink({ kind: 'document' })),
    },
    ...kinds.map(({ id, title, icon }) => ({
      id,
      title,
      group: 'App',
      icon,
      run: () => openKind(id, store),
    })),
  ]);

  return (
    <div className="pg-app">
      <header className="pg-header">
        <a className="pg-brand" href="#">
          <img src="./icon.svg" alt="" width="22" height="22" />
          <span>ContentKit</span>
        </a>
        <PageNav
          shown={isDocument ? 'document' : trouble === undefined ? current?.source.kind : undefined}
          store={store}
        />
        {isDocument ? (
          <span className="pg-bar-space" />
        ) : (
          <ProjectTools store={store} snapshot={snapshot} actions={projects} />
        )}
        <button
          type="button"
          className="pg-button pg-palette-button"
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => setPaletteOpen(true)}
        >
          <CommandIcon aria-hidden size={15} />
          <span className="pg-button-label">Commands</span>
          <span className="pg-keys" aria-hidden>
            {keyNames(PALETTE_KEYS).map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </span>
        </button>
        <ThemeButton chosen={chosen} onChoose={choose} />
      </header>
      {!isDocument && trouble === undefined && (
        <ProjectBanners store={store} snapshot={snapshot} actions={projects} />
      )}
      {isDocument ? (
        <LoadBoundary>
          <DocumentPage host={host} theme={theme} />
        </LoadBoundary>
      ) : trouble !== undefined ? (
        <NothingHere reason={trouble} />
      ) : (
        current && <PlaygroundPage project={current} store={store} host={host} appTheme={theme} />
      )}
      <CommandPalette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} />
    </div>
  );
}
