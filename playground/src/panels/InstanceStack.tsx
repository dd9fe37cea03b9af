import type { Instance } from '@contentkit/client';
import type { ReactNode } from 'react';

import { useSnapshot } from './use-instance-state.ts';

/** Shows something for an instance and for each modal over it, the topmost first. */
export function InstanceStack({
  instance,
  show,
}: {
  readonly instance: Instance;
  readonly show: (instance: Instance) => ReactNode;
}): ReactNode {
  const { modal } = useSnapshot(instance);
  return (
    <>
      {modal && <InstanceStack instance={modal} show={show} />}
      {show(instance)}
    </>
  );
}
