import { Download, Link2 } from 'lucide-react';
import { useId, useMemo, type ReactNode } from 'react';

import { formatLink } from '../share-link.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { download } from './download.ts';
import { describeLinkLength } from './link-length.ts';
import { exportFiles, exportProject } from './project-file.ts';
import type { ProjectDraft } from './project.ts';
import './share-dialog.css';

/** Hands a project on: as a link that holds it, or as files. */
export function ShareDialog({
  project,
  isOpen,
  onClose,
}: {
  readonly project: ProjectDraft;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Dialog title={`Share “${project.name}”`} isOpen={isOpen} onClose={onClose}>
      <ShareContent project={project} />
    </Dialog>
  );
}

function ShareContent({ project }: { readonly project: ProjectDraft }): ReactNode {
  const { name, source } = project;
  const link = useMemo(
    () => new URL(formatLink({ kind: 'shared', project: { name, source } }), location.href).href,
    [name, source],
  );
  const length = describeLinkLength(link);
  const lengthId = useId();
  const parts = exportFiles(project);
  const whole = exportProject(project);

  return (
    <>
      <section className="pg-share" aria-label="Link">
        <h3>Link</h3>
        <p>{whatIsIn[source.kind]}</p>
        <div className="pg-share-field">
          <input
            // React's own `autoFocus` comes before the dialog is open.
            ref={markAutofocus}
            className="pg-input"
            readOnly
            aria-label="Link to this project"
            aria-describedby={lengthId}
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton label="Copy link" icon={Link2} text={() => link} />
        </div>
        <p id={lengthId} className="pg-share-length" data-tone={length.tone}>
          <span className="pg-share-count">
            {length.characters.toLocaleString('en')} characters.
          </span>{' '}
          {length.text}
        </p>
      </section>
      <section className="pg-share" aria-label="Files">
        <h3>{length.tone === 'good' ? 'Or as a file' : 'Better as a file'}</h3>
        <p>The whole project in one file. Drop it onto the playground to open it again.</p>
        <div className="pg-share-files">
          <button
            type="button"
            className="pg-button"
            data-kind={length.tone === 'good' ? 'outlined' : 'primary'}
            onClick={() => download(whole)}
          >
            <Download aria-hidden size={15} />
            Download {whole.name}
          </button>
        </div>
        {parts.length > 0 && (
          <>
            <p>{source.kind === 'tree' ? 'The JSON alone:' : 'Its files, one by one:'}</p>
            <div className="pg-share-files">
              {parts.map((file, index) => (
                <button
                  // Two folders can have files of the same name.
                  key={`${index} ${file.name}`}
                  type="button"
                  className="pg-button"
                  data-kind="outlined"
                  onClick={() => download(file)}
                >
                  <Download aria-hidden size={15} />
                  {file.name}
                </button>
              ))}
            </div>
          </>
        )}
      </section>
    </>
  );
}

function markAutofocus(field: HTMLInputElement | null): void {
  field?.setAttribute('autofocus', '');
}

const whatIsIn = {
  tree: 'The name and the JSON are in the link itself, as they are now: nothing is uploaded, and whoever has the link can read them.',
  component:
    'The name, the code, the mock responses and the settings are in the link itself, as they are now: nothing is uploaded, and whoever has the link can read them. The code runs for others only once they press Run.',
  remote:
    'The host’s address and the chosen component are in the link. Others connect to the host themselves, and only once they press a button.',
} as const;
