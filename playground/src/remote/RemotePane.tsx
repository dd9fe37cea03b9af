import type { ReactNode } from 'react';

import type { HostState } from '../host/use-host.ts';
import { Gallery } from '../panels/Gallery.tsx';
import type { RemoteSource } from '../projects/project.ts';
import type { ComponentRef } from '../share-link.ts';
import { HostField } from './HostField.tsx';
import { SingleComponentField } from './SingleComponentField.tsx';
import './remote.css';

/** Where a component of a host is chosen, and the host. */
export function RemotePane({
  source,
  host,
  shown,
  onHost,
  onComponent,
  onChosen,
}: {
  readonly source: RemoteSource;
  readonly host: HostState;
  readonly shown: ComponentRef | undefined;
  /** Another host; the page's own where there is no address. */
  readonly onHost: (apiUrl: string | undefined, integration?: string) => void;
  readonly onComponent: (component: ComponentRef) => void;
  /** Called when one is chosen, the one that is shown already included. */
  readonly onChosen: () => void;
}): ReactNode {
  return (
    <>
      <HostField apiUrl={source.apiUrl} host={host} onChange={onHost} />
      <Gallery
        host={host}
        shown={shown}
        // Those of the page's own host have an address of their own, as any page has.
        onSelect={source.apiUrl === undefined ? undefined : onComponent}
        onChoose={onChosen}
      />
      {source.apiUrl !== undefined && host.status === 'failed' && (
        <SingleComponentField
          key={source.apiUrl}
          component={source.component}
          onChange={onComponent}
        />
      )}
    </>
  );
}
