import { Command as CommandIcon, FileText, Link2, Moon, SquarePen } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';

import { useDraft } from './editor/use-draft.ts';
import { useHost } from './host/use-host.ts';
import { PlaygroundPage } from './PlaygroundPage.tsx';
import { formatLink } from './share-link.ts';
import { CommandPalette } from './shell/CommandPalette.tsx';
import { CommandProvider, useCommands } from './shell/command-registry.tsx';
import { keyNames } from './shell/command.ts';
import { CopyButton } from './ui/CopyButton.tsx';
import { ThemeButton } from './ui/ThemeButton.tsx';
import { nextTheme, useAppTheme } from './use-app-theme.ts';
import { useLink } from './use-link.ts';
import './app.css';

const DocumentPage = lazy(() =>
  import('./document/DocumentPage.tsx').then(({ DocumentPage }) => ({ default: DocumentPage })),
);

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
  const draft = useDraft(link);
  const { chosen, theme, choose } = useAppTheme();
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const isDocument = link.kind === 'document';

  // Coming back from the document, one finds the playground as it was left.
  const lastPlayground = useRef('#');
  useEffect(() => {
    if (!isDocument) lastPlayground.current = location.hash || '#';
    document.title = isDocument ? 'Document – ContentKit playground' : 'ContentKit playground';
  }, [isDocument, link]);

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
    isDocument
      ? {
          id: 'playground',
          title: 'Go to the playground',
          group: 'App',
          icon: SquarePen,
          run: () => location.assign(lastPlayground.current),
        }
      : {
          id: 'document',
          title: 'Go to the document',
          group: 'App',
          icon: FileText,
          run: () => location.assign(formatLink({ kind: 'document' })),
        },
  ]);

  return (
    <div className="pg-app">
      <header className="pg-header">
        <a className="pg-brand" href="#">
          <img src="./icon.svg" alt="" width="22" height="22" />
          <span>ContentKit</span>
        </a>
        <nav className="pg-nav" aria-label="Pages">
          <a
            href={isDocument ? lastPlayground.current : '#'}
            aria-current={isDocument ? undefined : 'page'}
          >
            Playground
          </a>
          <a href={formatLink({ kind: 'document' })} aria-current={isDocument ? 'page' : undefined}>
            Document
          </a>
        </nav>
        <span className="pg-bar-space" />
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
        <CopyButton
          label="Copy link"
          icon={Link2}
          text={() => {
            draft.settle();
            return location.href;
          }}
        />
        <ThemeButton chosen={chosen} onChoose={choose} />
      </header>
      {isDocument ? (
        <Suspense>
          <DocumentPage host={host} theme={theme} />
        </Suspense>
      ) : (
        <PlaygroundPage link={link} draft={draft} host={host} appTheme={theme} />
      )}
      <CommandPalette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} />
    </div>
  );
}
