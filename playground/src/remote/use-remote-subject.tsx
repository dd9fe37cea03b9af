import { createRenderClient } from '@contentkit/client';
import { useMemo } from 'react';

import { findEntry, type CatalogueEntry } from '../host/catalogue.ts';
import { renderEndpoint } from '../host/connection.ts';
import type { HostState } from '../host/use-host.ts';
import { HostNotice } from '../preview/HostNotice.tsx';
import type { Subject } from '../preview/subject.ts';
import type { BlockSettings, RemoteSource } from '../projects/project.ts';
import type { RequestLog } from '../requests/request-log.ts';
import { formatLink } from '../share-link.ts';

/** What is shown of a host: a component, or why there is none. */
export function useRemoteSubject(source: RemoteSource, host: HostState, log: RequestLog): Subject {
  const { apiUrl: wantedUrl, component } = source;
  const connected = host.status === 'connected' ? host.host : undefined;
  const found = connected && findEntry(connected.catalogue, component);
  // A host that lists nothing can be asked all the same, by whoever knows what it has.
  const isNamed = host.status === 'failed' && wantedUrl !== undefined && component !== undefined;
  const ref = found?.entry.ref ?? (isNamed ? component : undefined);
  const apiUrl = connected?.apiUrl ?? wantedUrl;
  const { integration: name, componentId, place } = ref ?? {};

  const render = useMemo(
    () =>
      apiUrl !== undefined && name !== undefined
        ? createRenderClient({
            endpoint: renderEndpoint(apiUrl, name),
            fetch: log.fetch,
            // An author wants to see each request; the browser's cache still answers it.
            cache: false,
          })
        : undefined,
    [apiUrl, name, log],
  );

  return useMemo((): Subject => {
    if (ref && render) {
      return {
        kind: 'component',
        key: `${apiUrl} ${formatLink({ kind: 'component', component: ref })}`,
        title: found?.entry.title ?? ref.componentId,
        subtitle: found?.group.title ?? ref.integration,
        componentId: ref.componentId,
        render,
        version: 0,
        integration: found?.group ?? { name: ref.integration },
        place: ref.place,
        block: ref.place === 'document' ? blockOf(found?.entry) : undefined,
      };
    }
    return { kind: 'notice', notice: <HostNotice host={host} /> };
    // A component is another one where one of these differs.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [apiUrl, name, componentId, place, render, host, found?.entry]);
}

/** How documents come to hold a component that a host lists. */
function blockOf(entry: CatalogueEntry | undefined): BlockSettings {
  return { urlUnfurl: entry?.urlUnfurl ?? [], markdown: entry?.markdown };
}
