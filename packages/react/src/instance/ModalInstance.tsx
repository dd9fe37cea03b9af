import type { Instance } from '@contentkit/client';
import type { ReactNode } from 'react';

import { SurfaceContext } from '../hooks/surface-context.ts';
import { useSnapshot } from '../hooks/surface-hooks.ts';
import { useSurface } from '../hooks/use-surface.ts';
import type { HostAppOptions } from '../host-app.ts';
import { OverlayLayer } from '../overlays/OverlayLayer.tsx';
import type { Surface } from '../surface.ts';
import { ModalFrame } from './ModalFrame.tsx';
import { RootElement } from './RootElement.tsx';
import { SafetyNet } from './SafetyNet.tsx';

/** An instance that is open over another one (R18), and the one over it in turn. */
export function ModalInstance(props: {
  readonly instance: Instance;
  /** That of the instance that opened it. */
  readonly opener: Surface;
  readonly options: HostAppOptions;
}): ReactNode {
  const { instance, opener, options } = props;
  const { editable, theme, root } = opener;
  const surface = useSurface({ instance, editable, theme, root }, options);
  const { element, modal } = useSnapshot(instance);
  if (!element) {
    return null;
  }
  const view = surface.views[element.type];
  const drawn = <RootElement element={element} surface={surface} />;
  return (
    <SurfaceContext.Provider value={surface}>
      {view.kind === 'component' && view.isFramed ? (
        drawn
      ) : (
        <ModalFrame surface={surface}>{drawn}</ModalFrame>
      )}
      <SafetyNet surface={surface}>
        <OverlayLayer surface={surface} />
      </SafetyNet>
      <SafetyNet surface={surface}>
        {modal && <ModalInstance instance={modal} opener={surface} options={options} />}
      </SafetyNet>
    </SurfaceContext.Provider>
  );
}
