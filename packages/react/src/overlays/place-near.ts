/** How far an overlay stays from what it belongs to, and from the window's edge, in pixels. */
const gap = 6;
const margin = 8;

/** Where along its target an overlay stands. */
export type Alignment = 'center' | 'end';

/**
 * Puts an overlay of the top layer below its target, or above it where there is more room, and
 * keeps it inside the window. Styles are set by property, which a content security policy without
 * inline styles allows.
 */
export function placeNear(overlay: HTMLElement, target: Element, alignment: Alignment): void {
  const at = target.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = overlay;
  const { clientWidth, clientHeight } = document.documentElement;
  const below = at.bottom + gap;
  const fits = below + height + margin <= clientHeight;
  const top = fits || at.top < clientHeight - at.bottom ? below : at.top - gap - height;
  const isRightToLeft = getComputedStyle(target).direction === 'rtl';
  const end = isRightToLeft ? at.left : at.right - width;
  const left = alignment === 'end' ? end : at.left + (at.width - width) / 2;
  const rightmost = Math.max(margin, clientWidth - width - margin);
  overlay.style.left = `${Math.min(Math.max(left, margin), rightmost)}px`;
  overlay.style.top = `${Math.max(top, margin)}px`;
}
