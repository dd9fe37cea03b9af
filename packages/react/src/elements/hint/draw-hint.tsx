import type { HintElement } from '@contentkit/schema/reader';
import type { Key, ReactNode } from 'react';

import { drawInline } from '../../draw.tsx';
import type { Surface } from '../../surface.ts';
import type { Place } from '../../view.ts';

/** Draws a quieter line of text. */
export function drawHint(
  element: HintElement,
  surface: Surface,
  place: Place,
  key: Key,
): ReactNode {
  return (
    <p key={key} className="ck-hint">
      {drawInline(element.children, surface, place)}
    </p>
  );
}
