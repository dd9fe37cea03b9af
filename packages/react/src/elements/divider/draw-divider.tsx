import type { DividerElement } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import type { Surface } from '../../surface.ts';
import type { Place } from '../../view.ts';

/** Draws a line; an `hstack` stands it upright (R34c). */
export function drawDivider(
  element: DividerElement,
  _surface: Surface,
  _place: Place,
  key: Key,
): ReactNode {
  return <hr key={key} className="ck-divider" data-size={element.size} />;
}
