import type { ReactNode } from 'react';

import { SurfaceContext } from '../hooks/surface-context.ts';
import { useSnapshot } from '../hooks/surface-hooks.ts';
import type { HostAppOptions } from '../host-app.ts';
import { OverlayLayer } from '../overlays/OverlayLayer.tsx';
import type { Surface } from '../surface.ts';
import { InstanceNotice } from './InstanceNotice.tsx';
import { ModalInstance } from './ModalInstance.tsx';
import { RootElement } from './RootElement.tsx';
import { SafetyNet } from './SafetyNet.tsx';
import { Skeleton } from './Skeleton.tsx';

/** An instance as it is at this moment, and the modals over it. */
export function InstanceView(props: {
  readonly surface: Surface;
  readonly options: HostAppOptions;
}): ReactNode {
  const { surface, options } = props;
  const { element, status, error, modal } = useSnapshot(surface.instance);
  return (
    <SurfaceContext.Provider value={surface}>
      <RootElement element={element} surface={surface} />
      {status === 'loading' && !error && <Skeleton surface={surface} />}
      <SafetyNet surface={surface}>
        <InstanceNotice surface={surface} />
      </SafetyNet>
      <SafetyNet surface={surface}>
        <OverlayLayer surface={surface} />
      </SafetyNet>
      <SafetyNet surface={surface}>
        {modal && <ModalInstance instance={modal} opener={surface} options={options} />}
      </SafetyNet>
    </SurfaceContext.Provider>
  );
}
