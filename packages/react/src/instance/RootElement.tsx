import type { ReadElement } from '@contentkit/schema/reader';
import type { ReactNode } from 'react';

import { drawElement } from '../draw.tsx';
import type { Surface } from '../surface.ts';
import { SteadyMoves } from './SteadyMoves.tsx';

/** The root element of a tree, drawn so that what it goes on from lives on in it. */
export function RootElement(props: {
  readonly element: ReadElement;
  readonly surface: Surface;
}): ReactNode {
  const { element, surface } = props;
  const hasMoved = surface.keys.follow(element);
  return (
    <SteadyMoves root={surface.root} hasMoved={hasMoved}>
      {drawElement(element, surface, '')}
    </SteadyMoves>
  );
}
