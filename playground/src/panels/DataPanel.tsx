import type { Instance } from '@contentkit/client';
import type { ReactNode } from 'react';

import { JsonView } from '../ui/JsonView.tsx';
import { InstanceTitle } from './InstanceTitle.tsx';
import { useInstanceState, useSnapshot } from './use-instance-state.ts';

/** State and props of an instance, as they are at this moment. */
export function DataPanel({ instance }: { readonly instance: Instance }): ReactNode {
  const { props } = useSnapshot(instance);
  const state = useInstanceState(instance);
  const { componentId } = instance;
  return (
    <section className="pg-panel-body" aria-label={`Data of ${componentId}`}>
      <InstanceTitle instance={instance} />
      <h4 className="pg-panel-subtitle">State</h4>
      <JsonView label={`State of ${componentId}`} value={state} />
      <h4 className="pg-panel-subtitle">Props</h4>
      <JsonView label={`Props of ${componentId}`} value={props} />
    </section>
  );
}
