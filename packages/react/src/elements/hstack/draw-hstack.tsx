import type { HStackElement } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import { drawChildren } from '../../draw.tsx';
import type { Surface } from '../../surface.ts';
import type { Place } from '../../view.ts';

/** Draws elements side by side. */
export function drawHStack(
  element: HStackElement,
  surface: Surface,
  place: Place,
  key: Key,
): ReactNode {
  return (
    <div key={key} className="ck-hstack" data-align={element.align}>
      {drawChildren(element.children, surface, place)}
    </div>
  );
}
