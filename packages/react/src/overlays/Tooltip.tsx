import { useRef, type ReactNode } from 'react';

import { useCommitEffect } from '../hooks/use-commit-effect.ts';
import type { Surface } from '../surface.ts';
import type { ShownTooltip } from './overlays.ts';
import { placeNear } from './place-near.ts';

/** How long a pointer is on its way from a button to its tooltip, in milliseconds. */
const leaveTime = 200;

/** What shows the focus is explained as long as it does. */
const keeping = ':focus-visible';

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
    if (!target.matches(`:hover, ${keeping}`)) {
      // Whoever asked has left before there was anything to show.
      overlays.hideTooltip();
      return;
    }
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const stay = () => clearTimeout(leaving);
    const leave = () => {
      stay();
      // Perhaps for the bubble, or back.
      leaving = setTimeout(() => {
        if (!target.matches(keeping)) overlays.hideTooltip();
      }, leaveTime);
    };
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
    target.addEventListener('blur', overlays.hideTooltip);
    for (const place of [target, element]) {
      place.addEventListener('pointerenter', stay);
      place.addEventListener('pointerleave', leave);
    }
    return () => {
      stay();
      target.removeEventListener('blur', overlays.hideTooltip);
      for (const place of [target, element]) {
        place.removeEventListener('pointerenter', stay);
        place.removeEventListener('pointerleave', leave);
      }
      document.removeEventListener('keydown', hideOnEscape, true);
      document.removeEventListener('scroll', follow, true);
    };
  }, [overlays, target, text]);

  return (
    <div ref={bubble} className="ck-tooltip" popover="manual" role="tooltip" aria-hidden="true">
      {text}
    </div>
  );
}
