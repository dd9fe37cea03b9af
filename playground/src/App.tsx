import { Link2 } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react';

import { useDraft } from './editor/use-draft.ts';
import { useHost } from './host/use-host.ts';
import { PlaygroundPage } from './PlaygroundPage.tsx';
import { formatLink } from './share-link.ts';
import { CopyButton } from './ui/CopyButton.tsx';
import { ThemeButton } from './ui/ThemeButton.tsx';
import { useAppTheme } from './use-app-theme.ts';
import { useLink } from './use-link.ts';
import './app.css';

const DocumentPage = lazy(() =>
  import('./document/DocumentPage.tsx').then(({ DocumentPage }) => ({ default: DocumentPage })),
);

/** The app: a bar with its two pages, and one of them. */
export function App(): ReactNode {
  const link = useLink();
  const host = useHost('own');
  const draft = useDraft(link);
  const { chosen, theme, choose } = useAppTheme();
  const isDocument = link.kind === 'document';

  // Coming back from the document, one finds the playground as it was left.
  const lastPlayground = useRef('#');
  useEffect(() => {
    if (!isDocument) lastPlayground.current = location.hash || '#';
    document.title = isDocument ? 'Document – ContentKit playground' : 'ContentKit playground';
  }, [isDocument, link]);

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
    </div>
  );
}
