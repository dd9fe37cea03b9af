import type { VStackElement } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import { drawChildren } from '../../draw.tsx';
import type { Surface } from '../../surface.ts';
import type { Place } from '../../view.ts';

/** Draws elements below each other. */
export function drawVStack(
  element: VStackElement,
  surface: Surface,
  place: Place,
  key: Key,
): ReactNode {
  return (
    <div key={key} className="ck-vstack" data-align={element.align}>
      {drawChildren(element.children, surface, place)}
    </div>
  );
}
