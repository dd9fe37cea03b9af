/**
 * Focuses what is no control. It can be focused for so long only: a dialog that opens would begin
 * with it.
 */
export function focusOnce(box: HTMLElement): void {
  if (!box.hasAttribute('tabindex')) {
    box.tabIndex = -1;
    box.addEventListener('blur', () => box.removeAttribute('tabindex'), { once: true });
  }
  box.focus({ preventScroll: true });
}
