import type { ReactNode } from 'react';

import type { HostState } from '../host/use-host.ts';
import { Callout } from '../ui/Callout.tsx';

/** Why there is no component of a host to show. */
export function HostNotice({ host }: { readonly host: HostState }): ReactNode {
  switch (host.status) {
    case 'connecting':
      return (
        <p className="pg-preview-wait" role="status">
          Asking the host what it has…
        </p>
      );
    case 'connected':
      return (
        <Callout tone="warn" title="The host has no such component">
          The link may be from another host. Choose one of those that are there.
        </Callout>
      );
    case 'none':
      return (
        <Callout title="There is no host behind this playground">
          Write a tree as JSON, or start the playground with its host: <code>npm start</code>.
        </Callout>
      );
    case 'failed':
      return (
        <Callout
          tone="bad"
          title="The host does not answer"
          action={
            <button
              type="button"
              className="pg-button"
              data-kind="outlined"
              onClick={() => host.retry()}
            >
              Try again
            </button>
          }
        >
          {host.message}
        </Callout>
      );
  }
}
