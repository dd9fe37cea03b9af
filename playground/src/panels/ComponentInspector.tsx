import type { Instance } from '@contentkit/client';
import { Trash2 } from 'lucide-react';
import { useState, useSyncExternalStore, type ReactNode } from 'react';

import type { RequestLog } from '../requests/request-log.ts';
import { IconButton } from '../ui/IconButton.tsx';
import type { Tab } from '../ui/Tabs.tsx';
import { DataPanel } from './DataPanel.tsx';
import { Inspector, type Fold } from './Inspector.tsx';
import { InstanceStack } from './InstanceStack.tsx';
import { IssuesPanel } from './IssuesPanel.tsx';
import { RequestsPanel, useRequests } from './RequestsPanel.tsx';

type Panel = 'requests' | 'data' | 'issues' | 'console' | 'network';

const nothing = () => () => {};

/** What goes on inside a component: its requests, state and props, issues. */
export function ComponentInspector({
  instance,
  log,
  more = [],
  ...fold
}: Fold & {
  readonly instance: Instance | undefined;
  readonly log: RequestLog;
  /** What else there is to see of it. */
  readonly more?: readonly Tab<'console' | 'network'>[];
}): ReactNode {
  const [panel, setPanel] = useState<Panel>('requests');
  const requests = useRequests(log);
  const snapshot = useSyncExternalStore(
    instance ? (listener) => instance.subscribe(listener) : nothing,
    () => instance?.getSnapshot(),
  );
  const issues = snapshot?.issues ?? [];
  return (
    <Inspector<Panel>
      {...fold}
      selected={panel}
      onSelect={setPanel}
      tabs={[
        {
          id: 'requests',
          label: 'Requests',
          count: requests.length,
          panel: <RequestsPanel log={log} />,
        },
        {
          id: 'data',
          label: 'State & props',
          panel: instance && panel === 'data' && (
            <InstanceStack instance={instance} show={(one) => <DataPanel instance={one} />} />
          ),
        },
        {
          id: 'issues',
          label: 'Issues',
          count: issues.length,
          tone: issues.some(({ severity }) => severity === 'error') ? 'bad' : 'warn',
          panel: instance && panel === 'issues' && (
            <InstanceStack instance={instance} show={(one) => <IssuesPanel instance={one} />} />
          ),
        },
        ...more,
      ]}
    >
      {panel === 'requests' && requests.length > 0 && (
        <IconButton icon={Trash2} label="Clear requests" onClick={log.clear} />
      )}
    </Inspector>
  );
}
