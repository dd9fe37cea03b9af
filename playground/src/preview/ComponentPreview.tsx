import type { Instance } from '@contentkit/client';
import { ContentKit, type IntegrationInfo } from '@contentkit/react';
import type { PlainObject } from '@contentkit/schema/reader';
import { useState, type ReactNode } from 'react';

import type { Found } from '../host/catalogue.ts';
import type { HostState } from '../host/use-host.ts';
import type { Link } from '../share-link.ts';
import { styleNonce } from '../style-nonce.ts';
import { Callout } from '../ui/Callout.tsx';
import { JsonView } from '../ui/JsonView.tsx';

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
  if (!instance) return null;
  const { name, title, icon, urls } = found.group;
  return <Live instance={instance} integration={{ name, title, icon, urls }} />;
}

/** An instance, and what its component says at its end (R21). */
function Live({
  instance,
  integration,
}: {
  readonly instance: Instance;
  readonly integration: IntegrationInfo;
}): ReactNode {
  const [completion, setCompletion] = useState<Completion>();
  return (
    <>
      {completion?.instance === instance && (
        <Callout title="The component has completed">
          {completion.returnValue ? (
            <JsonView label="Return value" value={completion.returnValue} />
          ) : (
            'It returned nothing.'
          )}
        </Callout>
      )}
      <div className="pg-paper">
        <ContentKit
          instance={instance}
          integration={integration}
          nonce={styleNonce}
          onComplete={(returnValue) => setCompletion({ instance, returnValue })}
        />
      </div>
    </>
  );
}

interface Completion {
  readonly instance: Instance;
  readonly returnValue: PlainObject | undefined;
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
