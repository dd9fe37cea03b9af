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
    const follow = () => {
      const { top, bottom } = target.getBoundingClientRect();
      if (bottom < 0 || top > window.innerHeight) {
        overlays.hideTooltip();
      } else {
        placeNear(element, target, 'center');
      }
    };
    const hideOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        // This Escape is the bubble's: it closes no dialog below.
        event.preventDefault();
        event.stopPropagation();
        overlays.hideTooltip();
      }
    };
    element.showPopover();
    placeNear(element, target, 'center');
    document.addEventListener('keydown', hideOnEscape, true);
    document.addEventListener('scroll', follow, true);
    return () => {
      document.removeEventListener('keydown', hideOnEscape, true);
      document.removeEventListener('scroll', follow, true);
    };
  }, [overlays, target, text]);

  return (
    <div
      ref={bubble}
      className="ck-tooltip"
      popover="manual"
      role="tooltip"
      aria-hidden="true"
      onPointerEnter={overlays.keepTooltip}
      onPointerLeave={overlays.leaveTooltip}
    >
      {text}
    </div>
  );
}
