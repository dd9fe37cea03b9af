import { useSyncExternalStore, type ReactNode } from 'react';

import type { Surface } from '../surface.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Tooltip } from './Tooltip.tsx';

/** The question and the tooltip of a tree, where there are any just now. */
export function OverlayLayer({ surface }: { readonly surface: Surface }): ReactNode {
  const { overlays } = surface;
  const { question, tooltip } = useSyncExternalStore(
    overlays.subscribe,
    overlays.getSnapshot,
    overlays.getSnapshot,
  );
  return (
    <>
      {question && <ConfirmDialog surface={surface} question={question} />}
      {tooltip && <Tooltip surface={surface} tooltip={tooltip} />}
    </>
  );
}
