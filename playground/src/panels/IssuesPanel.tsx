import type { Instance } from '@contentkit/client';
import type { ReactNode } from 'react';

import { IssueList } from '../editor/IssueList.tsx';
import { InstanceTitle } from './InstanceTitle.tsx';
import { useSnapshot } from './use-instance-state.ts';

/** What was wrong with the last output of an instance. */
export function IssuesPanel({ instance }: { readonly instance: Instance }): ReactNode {
  const { issues } = useSnapshot(instance);
  return (
    <section className="pg-panel-body" aria-label={`Issues of ${instance.componentId}`}>
      <InstanceTitle instance={instance} />
      {issues.length > 0 ? (
        <IssueList issues={issues} />
      ) : (
        <p className="pg-panel-note">What it answered last is strictly valid.</p>
      )}
    </section>
  );
}
