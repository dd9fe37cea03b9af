import { useRef, type ReactNode } from 'react';

import { useCommitEffect } from '../hooks/use-commit-effect.ts';
import type { Surface } from '../surface.ts';
import type { ShownTooltip } from './overlays.ts';
import { placeNear } from './place-near.ts';

/**
 * What explains a button, on hover and focus. The button names the same text to assistive
 * technology, so that this is for the eye alone.
 */
export function Tooltip(props: {
  readonly surface: Surface;
  readonly tooltip: ShownTooltip;
}): ReactNode {
  const { surface, tooltip } = props;
  const { text, target } = tooltip;
  const { overlays } = surface;
  const bubble = useRef<HTMLDivElement>(null);

  useCommitEffect(() => {
    const element = bubble.current;
    if (!element || !target.isConnected) {
      return;
    }
    element.showPopover();
    placeNear(element, target, 'center');
    const hideOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') overlays.hideTooltip();
    };
    document.addEventListener('keydown', hideOnEscape);
    // What moves under the pointer leaves the bubble behind.
    document.addEventListener('scroll', overlays.hideTooltip, true);
    return () => {
      document.removeEventListener('keydown', hideOnEscape);
      document.removeEventListener('scroll', overlays.hideTooltip, true);
    };
  }, [overlays, target, text]);

  return (
    <div ref={bubble} className="ck-tooltip" popover="manual" role="tooltip" aria-hidden="true">
      {text}
    </div>
  );
}
