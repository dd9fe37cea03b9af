import type { Instance } from '@contentkit/client';
import { useEffect, useState, type ReactNode } from 'react';

import { findEntry } from '../host/catalogue.ts';
import { useHost } from '../host/use-host.ts';
import { ComponentInspector } from '../panels/ComponentInspector.tsx';
import { PreviewPane } from '../preview/PreviewPane.tsx';
import { titleOf } from '../preview/subject-facts.ts';
import type { ProjectDraft, RemoteSource } from '../projects/project.ts';
import { createRequestLog } from '../requests/request-log.ts';
import type { PageProps } from '../shell/page-props.ts';
import { useInspectorFold } from '../shell/use-inspector-fold.ts';
import { openAsTree } from '../shell/use-workspace.ts';
import { Workbench, type Pane } from '../shell/Workbench.tsx';
import { goTo } from '../use-link.ts';
import { RemotePane } from './RemotePane.tsx';
import { useRemoteSubject } from './use-remote-subject.tsx';

/** What goes on with another host than the playground's own. */
function projectOf(apiUrl: string): ProjectDraft {
  return { name: new URL(apiUrl).host, source: { kind: 'remote', apiUrl } };
}

/** A host's components, to be chosen and used. */
export function RemotePage({
  project,
  source,
  store,
  host: ownHost,
  appTheme,
}: PageProps<RemoteSource>): ReactNode {
  const [pane, setPane] = useState<Pane>('preview');
  const [log] = useState(createRequestLog);
  const [instance, setInstance] = useState<Instance>();
  const [isFolded, fold] = useInspectorFold();
  const { apiUrl, component } = source;
  // Somebody else's host is asked nothing before a press.
  const other = useHost(apiUrl !== undefined && project.mayRun ? { apiUrl } : undefined);
  const host = apiUrl === undefined ? ownHost : other;
  const subject = useRemoteSubject(source, host, log);
  // Whose render endpoint was given as the host's address, that one's first component is shown.
  const [wanted, setWanted] = useState<string>();
  const group =
    host.status === 'connected' && wanted !== undefined
      ? host.host.catalogue.find(({ name }) => name === wanted)
      : undefined;
  const first = group?.entries[0]?.ref;
  useEffect(() => {
    if (!first) return;
    setWanted(undefined);
    store.write({ kind: 'remote', apiUrl, component: first });
  }, [first, apiUrl, store]);

  const found = host.status === 'connected' ? findEntry(host.host.catalogue, component) : undefined;

  return (
    <Workbench
      pane={pane}
      onPane={setPane}
      sourceSize="list"
      isInspectorFolded={isFolded}
      source={
        <RemotePane
          source={source}
          host={host}
          shown={found?.entry.ref}
          onHost={(address, integration) => {
            setWanted(integration);
            if (address === undefined) goTo({ kind: 'component', component: undefined });
            else if (apiUrl !== undefined) store.write({ kind: 'remote', apiUrl: address });
            else store.create(projectOf(address));
          }}
          onComponent={(chosen) => store.write({ ...source, component: chosen })}
          onChosen={() => setPane('preview')}
        />
      }
      preview={
        <PreviewPane
          subject={subject}
          appTheme={appTheme}
          onInstance={setInstance}
          onOpenAsTree={(text) => openAsTree(store, titleOf(subject) ?? 'Untitled', text)}
        />
      }
      inspector={
        <ComponentInspector instance={instance} log={log} isFolded={isFolded} onFold={fold} />
      }
    />
  );
}
