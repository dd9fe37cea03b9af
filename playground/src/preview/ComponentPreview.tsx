import type { Instance } from '@contentkit/client';
import { ContentKit } from '@contentkit/react';
import type { ReactNode } from 'react';

import type { Found } from '../host/catalogue.ts';
import type { HostState } from '../host/use-host.ts';
import type { Link } from '../share-link.ts';
import { Callout } from '../ui/Callout.tsx';

/** A component of the host, live, or why there is none. */
export function ComponentPreview({
  link,
  host,
  found,
  instance,
}: {
  readonly link: Link;
  readonly host: HostState;
  readonly found: Found | undefined;
  readonly instance: Instance | undefined;
}): ReactNode {
  if (link.kind === 'unreadable') {
    return (
      <Callout tone="bad" title="This link cannot be opened">
        {link.reason}
      </Callout>
    );
  }
  if (host.status !== 'connected') return <Waiting host={host} />;
  if (!found) {
    return (
      <Callout tone="warn" title="The host has no such component">
        The link may be from another host. Choose one of those that are there.
      </Callout>
    );
  }
  const { group } = found;
  const { name, title, icon, urls } = group;
  return (
    <div className="pg-paper">
      {instance && <ContentKit instance={instance} integration={{ name, title, icon, urls }} />}
    </div>
  );
}

function Waiting({
  host,
}: {
  readonly host: Exclude<HostState, { status: 'connected' }>;
}): ReactNode {
  switch (host.status) {
    case 'connecting':
      return null;
    case 'none':
      return (
        <Callout title="There is no host behind this playground">
          Write a tree as JSON, or start the playground with its host: <code>npm start</code>.
        </Callout>
      );
    case 'failed':
      return (
        <Callout tone="bad" title="The host does not answer">
          {host.message}
        </Callout>
      );
  }
}
