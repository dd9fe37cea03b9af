import { clampRatio } from './clamp-ratio.ts';
import type { FrameSize } from './webframe-message.ts';

/** A frame is never lower than this (R30), in pixels. */
const minimumHeight = 32;

/** Higher or wider than this nothing is meant, in pixels. */
const maximumLength = 10_000;

/**
 * Sizes a frame's box as its page, or its element, asked. Styles are set by property, which a
 * content security policy without inline styles allows.
 */
export function applySize(box: HTMLElement, size: FrameSize): void {
  const { height, maxHeight, maxWidth, aspectRatio } = size;
  const lengths = {
    '--ck-frame-height': height === undefined ? undefined : clampHeight(height),
    '--ck-frame-max-height': maxHeight === undefined ? undefined : clampHeight(maxHeight),
    '--ck-frame-max-width': maxWidth === undefined ? undefined : Math.min(maxWidth, maximumLength),
  };
  for (const [name, length] of Object.entries(lengths)) {
    setOrRemove(box, name, length === undefined ? undefined : `${length}px`);
  }
  const ratio = aspectRatio === undefined ? undefined : clampRatio(aspectRatio);
  setOrRemove(box, '--ck-frame-ratio', ratio === undefined ? undefined : String(ratio));
  box.dataset['sized'] = height !== undefined ? 'height' : ratio !== undefined ? 'ratio' : 'no';
}

function clampHeight(height: number): number {
  return Math.min(Math.max(height, minimumHeight), maximumLength);
}

function setOrRemove(box: HTMLElement, name: string, value: string | undefined): void {
  if (value === undefined) {
    box.style.removeProperty(name);
  } else {
    box.style.setProperty(name, value);
  }
}
