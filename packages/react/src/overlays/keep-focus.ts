import { focusOnce } from '../focus-once.ts';

/**
 * Remembers where the focus is. The function that it returns puts it, where it has been lost since
 * because its element is gone, on the nearest of what that stood in: from there Tab goes on, and a
 * screen reader reads on. What it is given is about to go, too.
 */
export function keepFocus(): (leaving?: Element | null) => void {
  const around: HTMLElement[] = [];
  for (let box = document.activeElement?.parentElement; box; box = box.parentElement) {
    around.push(box);
  }
  return (leaving) => {
    const { activeElement, body } = document;
    const isLost = !activeElement || activeElement === body || leaving?.contains(activeElement);
    const nearest = isLost ? around.find((box) => box.isConnected) : undefined;
    if (nearest?.closest('.ck')) {
      focusOnce(nearest);
    }
  };
}
