import { useSyncExternalStore, type ReactNode } from 'react';

import { useSnapshot } from '../hooks/surface-hooks.ts';
import type { Surface } from '../surface.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { FocusKeeper } from './FocusKeeper.tsx';
import { Tooltip } from './Tooltip.tsx';

/** The question and the tooltip of a tree, where there are any just now, and its focus. */
export function OverlayLayer({ surface }: { readonly surface: Surface }): ReactNode {
  const { overlays } = surface;
  const { question, tooltip } = useSyncExternalStore(
    overlays.subscribe,
    overlays.getSnapshot,
    overlays.getSnapshot,
  );
  const { element } = useSnapshot(surface.instance);
  return (
    <>
      <FocusKeeper tree={element} />
      {question && <ConfirmDialog surface={surface} question={question} />}
      {tooltip && <Tooltip surface={surface} tooltip={tooltip} />}
    </>
  );
}
