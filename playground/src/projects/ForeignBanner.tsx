import { Play, Save } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import { Callout } from '../ui/Callout.tsx';
import type { OpenProject, ProjectStore } from './project-store.ts';

/** Says that somebody else wrote what is shown, and waits for leave to run it. */
export function ForeignBanner({
  project,
  store,
}: {
  readonly project: OpenProject;
  readonly store: ProjectStore;
}): ReactNode {
  const { id, isForeign, mayRun, isKept, source } = project;
  // Once it may run it is no longer foreign; that it is not kept is still to be said.
  const [fromLink, setFromLink] = useState<string>();
  if (isForeign && fromLink !== id) setFromLink(id);
  const isFromLink = isForeign || (fromLink === id && !isKept);
  if (!isFromLink && mayRun) return null;
  return (
    <div className="pg-banner" role="region" aria-label="Where this comes from">
      <Callout
        tone={mayRun ? 'neutral' : 'warn'}
        title={isFromLink ? 'Opened from a link' : 'Written by somebody else'}
        action={
          <span className="pg-banner-actions">
            {!isKept && (
              <button
                type="button"
                className="pg-button"
                data-kind="outlined"
                onClick={() => store.keep()}
              >
                <Save aria-hidden size={15} />
                Keep a copy
              </button>
            )}
            {!mayRun && (
              <button
                type="button"
                className="pg-button"
                data-kind="primary"
                onClick={() => store.allowToRun()}
              >
                <Play aria-hidden size={15} />
                {source.kind === 'remote' ? 'Connect' : 'Run'}
              </button>
            )}
          </span>
        }
      >
        {mayRun
          ? 'It is shown, and not kept. Change it, or keep a copy, and it is among your projects.'
          : source.kind === 'remote'
            ? `Nothing is sent to ${source.apiUrl ?? 'its host'} before you connect.`
            : 'Its code does not run before you press Run. Have a look at it first; it runs in a sandbox, without the network.'}
      </Callout>
    </div>
  );
}
