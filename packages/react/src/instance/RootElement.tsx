import type { ReadElement } from '@contentkit/schema/reader';
import { useEffect, type ReactNode } from 'react';

import { drawElement } from '../draw.tsx';
import { useTreePart } from '../hooks/lazy-part.ts';
import type { Surface } from '../surface.ts';
import { nextTreePart } from './next-tree-part.ts';
import { TreeChange } from './TreeChange.tsx';

/** The root element of a tree, drawn so that what it goes on from lives on in it. */
export function RootElement(props: {
  readonly element: ReadElement | undefined;
  readonly surface: Surface;
}): ReactNode {
  const { element, surface } = props;
  const { keys, root } = surface;
  const part = useTreePart(nextTreePart, surface);
  useEffect(() => {
    // Where it could not be loaded, the next tree tries again.
    void nextTreePart.load();
  }, [element]);
  const turn = element && keys.turnTo(element, part);
  const prepare =
    turn && part.status === 'ready'
      ? () => part.module.prepareChange(root.current, turn.hasMoved)
      : undefined;
  return (
    <TreeChange tree={turn?.root} prepare={prepare}>
      {turn && drawElement(turn.root, surface, '')}
    </TreeChange>
  );
}
