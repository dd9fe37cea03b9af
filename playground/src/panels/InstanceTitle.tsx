import type { Instance } from '@contentkit/client';
import type { ReactNode } from 'react';

import { useSnapshot } from './use-instance-state.ts';

/** Which instance this is, and how far it has got. */
export function InstanceTitle({ instance }: { readonly instance: Instance }): ReactNode {
  const { status } = useSnapshot(instance);
  return (
    <h3 className="pg-panel-title">
      {instance.componentId}
      {instance.opener && <span className="pg-tag">modal</span>}
      {status !== 'ready' && <span className="pg-tag">{status}</span>}
    </h3>
  );
}
