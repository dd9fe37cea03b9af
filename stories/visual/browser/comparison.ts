import { inject } from 'vitest';
import type { ScreenshotMatcherOptions } from 'vitest/browser';

/**
 * How much a picture may differ from its reference.
 *
 * The browser that made the references draws them again to the bit: of its pictures, no pixel may
 * differ. What `threshold` leaves is a grey that is 5 of 255 lighter or darker, for processors round
 * blended colours in different ways; a line that moves or is drawn in a colour of its own is far
 * beyond that.
 *
 * Another version of the browser, or another system, smooths the edges of letters and curves in its
 * own way, where nothing changed: those pixels are left out, and of the others one in a thousand may
 * differ. A border that is a pixel wider changes more than that of a button's picture.
 */
export function comparison(): ScreenshotMatcherOptions {
  return {
    comparatorName: 'pixelmatch',
    comparatorOptions: inject('visual').isSameMaker
      ? { threshold: 0.02, includeAA: true, allowedMismatchedPixels: 0 }
      : { threshold: 0.1, includeAA: false, allowedMismatchedPixelRatio: 0.001 },
    timeout: 20_000,
  };
}
