import type { EditorView, Rect } from '@codemirror/view';

/** Narrower than this, an explanation cannot be read. */
const LEAST_WIDTH = 240;

/**
 * Puts what explains a completion beside the list where there is room, else under or over it: never
 * on it, where it would be in the way of what is chosen.
 */
export function positionInfo(
  _view: EditorView,
  list: Rect,
  option: Rect,
  info: Rect,
  space: Rect,
): { style?: string; class?: string } {
  const height = info.bottom - info.top;
  const right = space.right - list.right;
  const left = list.left - space.left;
  if (Math.max(left, right) >= LEAST_WIDTH) {
    const top = Math.max(0, Math.min(option.top, space.bottom - height) - list.top);
    const isRight = right >= LEAST_WIDTH;
    const width = Math.min(isRight ? right : left, 380) - 8;
    return {
      style: `${isRight ? 'left' : 'right'}: 100%; top: ${top}px; max-width: ${width}px`,
      class: 'pg-info-beside',
    };
  }
  const isUnder = space.bottom - list.bottom >= Math.min(height, list.top - space.top);
  return {
    style: `left: -5px; ${isUnder ? 'top' : 'bottom'}: 100%; max-width: ${list.right - list.left}px`,
    class: 'pg-info-under',
  };
}
