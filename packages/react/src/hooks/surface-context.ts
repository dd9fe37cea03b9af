import { createContext, useContext } from 'react';

import type { Surface } from '../surface.ts';

/** The surface, for a host app's own views; the built-in ones are handed it. */
export const SurfaceContext = createContext<Surface | undefined>(undefined);

/** The surface around a view. */
export function useSurfaceContext(hook: string): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) {
    throw new Error(
      `${hook} was called outside of a tree. Call it in a component that is passed as one of the ` +
        '`views` of <ContentKit> or <ElementTree>.',
    );
  }
  return surface;
}
