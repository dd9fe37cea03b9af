import { keepFocus } from '../overlays/keep-focus.ts';
import { moveSteadily } from './steady-moves.ts';

/**
 * Prepares the page for another tree: called at the last moment before it changes.
 *
 * @param root - What the tree stands in.
 * @param hasMoved - Whether something moves in this update.
 * @returns What ends it, to be called as soon as the page has changed.
 */
export function prepareChange(root: Element | null, hasMoved: boolean): () => void {
  const putFocusBack = keepFocus();
  const letGo = hasMoved && root ? moveSteadily(root) : undefined;
  return () => {
    letGo?.();
    putFocusBack();
  };
}
