import type { BoxElement } from '@contentkit/schema/reader';
import type { Key, ReactNode, RefCallback } from 'react';

import { drawChildren } from '../../draw.tsx';
import type { Surface } from '../../surface.ts';
import type { Place } from '../../view.ts';

/** Draws a part of a stack, with its share of the free space (R34a). */
export function drawBox(element: BoxElement, surface: Surface, place: Place, key: Key): ReactNode {
  const share = Math.min(Math.max(element.grow ?? 0, 0), 100);
  return (
    <div
      key={key}
      className="ck-box"
      data-grow={share > 0 ? share : undefined}
      ref={hasRule(share) ? undefined : setterOf(share)}
    >
      {drawChildren(element.children, surface, place)}
    </div>
  );
}

/** The style sheet has rules for the shares that trees use; markup carries no inline styles. */
function hasRule(share: number): boolean {
  return Number.isInteger(share) && share <= 12;
}

const setters = new Map<number, RefCallback<HTMLDivElement>>();

/** Sets any other share, by property; the same function for the same share. */
function setterOf(share: number): RefCallback<HTMLDivElement> {
  const setter =
    setters.get(share) ??
    ((box: HTMLDivElement | null) => {
      box?.style.setProperty('flex-grow', String(share));
    });
  setters.set(share, setter);
  return setter;
}
