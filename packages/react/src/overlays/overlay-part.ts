import { createLazyPart, useTreePart } from '../hooks/lazy-part.ts';
import type { Surface } from '../surface.ts';

/** What a tree shows over the page: nothing of it is there at first, and a person has to ask. */
export const overlayPart = createLazyPart(() => import('./overlay-module.ts'));

/** Loads what is shown over the page. A person who comes near may need it soon. */
export function prepareOverlays(): void {
  void overlayPart.load();
}

/** What a tree shows over the page, as soon as that is there, where it is wanted. */
export function useOverlays(
  surface: Surface,
  isWanted: boolean,
): ReturnType<typeof overlayPart.getState> {
  return useTreePart(isWanted ? overlayPart : undefined, surface);
}
